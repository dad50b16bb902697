/** What an officer has to look at in an imported entry, in sentences without a full stop. */
import { findPersonalData, type PersonalDataKind } from '../domain/personal-data.ts';
import { withoutSpace } from '../domain/text.ts';
import { plainText } from '../source/body.ts';
import { parseSource } from '../source/read.ts';
import type { Entry } from './entry.ts';
import type { Picture } from './pictures.ts';
import type { WordText } from './read.ts';
import { within, wordsOf } from './xml.ts';

/** What was done to the pictures, and what they still need. */
export function pictureRemarks(pictures: readonly Picture[]): string[] {
  const remarks = new Set(pictures.flatMap(({ remark }) => (remark ? [remark] : [])));
  const made = pictures.filter(({ name }) => name !== undefined);
  const names = (list: Picture[]) => new Set(list.map(({ name }) => name)).size;
  const count = names(made);
  const unnamed = names(made.filter(({ alt }) => alt === ''));
  return [
    ...(count > 0
      ? [`${count}张图片已经转正、缩小，存成 JPG；里面要是有人脸、证件、住址，请先征得同意或者遮住`]
      : []),
    ...remarks,
    ...(unnamed > 0 ? [`有${unnamed}张图片没有文字说明，请写上图里画的是什么`] : []),
  ];
}

const KIND_NAMES: Record<PersonalDataKind, string> = {
  'id-card': '身份证号',
  mobile: '手机号',
  'bank-card': '银行卡号',
  email: '电子邮箱',
  'home-address': '像是家庭住址',
};

/** Said at once, and never in full. */
export function personalRemarks({ blocks, notes }: WordText): string[] {
  const words = [...blocks, ...notes.flatMap((note) => note.blocks)]
    .map(({ text }) => text)
    .join('\n');
  return findPersonalData(words).map(
    ({ kind, masked }) =>
      `有个人信息：${KIND_NAMES[kind]}“${masked}”，没有本人同意不能公开，请删去或者遮住`,
  );
}

/** Compares what was written with what was read: nothing may get lost on the way. */
export function lostWords({ body, remarks }: Entry, text: string): string[] {
  const file = parseSource({ kind: 'stories', id: 'draft', path: 'draft' }, text);
  if (!file.tree) return [];
  const bare = (words: string) =>
    withoutSpace(words).replace(/[\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g, '');
  const whole = bare(`${plainText(file.tree)}\n${JSON.stringify(file.raw)}\n${remarks.join('\n')}`);
  return body
    .flatMap(({ element }) => (element.name === 'w:p' ? [element] : [...within(element, 'w:p')]))
    .filter((paragraph) => within(paragraph, 'w:sym').next().done)
    .map(wordsOf)
    .filter((words) => !whole.includes(bare(words)))
    .map((words) => `这一段可能没有完整带进来，请对照原文件：“${shorten(words.trim())}”`);
}

/** A line short enough to be quoted in a remark. */
export const shorten = (line: string) => (line.length > 30 ? `${line.slice(0, 30)}……` : line);
