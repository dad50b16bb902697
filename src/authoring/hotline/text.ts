import type { TextForm } from '../text-form.ts';

/** 12351（职工服务热线） */
export function hotlineText(number: string, name: string | undefined): string {
  return name ? `${number}（${name}）` : number;
}

export const hotline: TextForm = ({ attributes: { number = '' } }, { hotline: nameOf }) => [
  hotlineText(number, nameOf(number)),
];
