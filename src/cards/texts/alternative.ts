import type { CardFormat } from '../../domain/addresses.ts';
import type { Subject } from '../subjects/types.ts';
import { FORMAT_TEXTS, type FormatText } from './formats.ts';
import { portraitOf } from './portrait.ts';

/** Characters; longer ones tire whoever listens to a screen reader. */
export const LONGEST_ALTERNATIVE = 120;

/**
 * What a picture shows, in words, for those who do not see it: from the same facts as the picture,
 * at most 120 characters. Facts that would not fit are left out; the page has them all.
 */
export function alternativeText(subject: Subject, format: CardFormat): string {
  const text = FORMAT_TEXTS[format];
  const { name, facts } = shown(subject, text);
  const start = `${text.name}${subject.sample ? '（示例）' : ''}：${sentence(name)}`;
  const end = text.code ? '扫二维码打开网页。' : '';
  let middle = '';
  for (const fact of facts.map(sentence)) {
    const length = [...start, ...middle, ...fact, ...end].length;
    if (length <= LONGEST_ALTERNATIVE) middle += fact;
  }
  return start + middle + end;
}

function shown(subject: Subject, { shows }: FormatText): { name: string; facts: string[] } {
  const { name, fact, main, more } = portraitOf(subject);
  const title = subject.title.text;
  switch (shows) {
    case 'name':
      return { name, facts: [] };
    case 'fact':
      return { name, facts: fact === undefined ? [] : [fact] };
    case 'main':
      return { name: title, facts: main };
    case 'all':
      return { name: title, facts: [...main, ...more] };
  }
}

/** With a full stop, where there is no mark at the end yet. */
function sentence(text: string): string {
  return /[。！？]”?$/u.test(text) ? text : `${text}。`;
}
