/** A finding of the gate as an element: what, why, how to mend it. */
import { make } from './dom.ts';

export interface Finding {
  level: 'error' | 'warning';
  file: string;
  line: number;
  message: string;
  why?: string;
  fix?: string;
  /** What stands at that place, without markup. */
  words: string;
}

export function parts({ level, line, message, why, fix }: Finding): HTMLElement[] {
  const name = level === 'error' ? '错误' : '提醒';
  return [
    make('p', {}, make('b', {}, `${name}：`), `${message}。`),
    ...(why === undefined ? [] : [make('p', { class: 'hint' }, `为什么：${why}。`)]),
    ...(fix === undefined ? [] : [make('p', {}, '改为：', make('code', {}, fix))]),
    make('p', { class: 'hint' }, `在文件第${line}行。`),
  ];
}
