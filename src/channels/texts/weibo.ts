/** A text for Weibo. */
import { SAMPLE_NOTE } from '../../schemas/vocabulary.ts';
import { factLines, type ItemFacts } from './facts.ts';

/** Characters shown before readers have to open the rest. */
export const WEIBO_SHOWN = 140;
/** Characters that Weibo counts for a web address, whatever its length. */
const URL_LENGTH = 10;

/** @param union 主办单位, as the topic */
export function weiboText(facts: ItemFacts, union: string): string {
  return [
    `#${union}#【${facts.title}】${facts.sentence}`,
    ...factLines(facts),
    `详情：${facts.url}`,
    ...(facts.sample ? [`（${SAMPLE_NOTE}。）`] : []),
  ].join('\n');
}

/** The length as Weibo counts it: Latin letters and digits as halves, an address as ten characters. */
export function weiboLength(text: string): number {
  const urls = text.match(/https?:\/\/\S+/g) ?? [];
  const rest = [...text.replace(/https?:\/\/\S+/g, '')];
  const halves = rest.filter((character) => character.charCodeAt(0) < 128).length;
  return urls.length * URL_LENGTH + Math.ceil(rest.length - halves / 2);
}
