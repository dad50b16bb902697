/** Proof that every channel says the same: dates, place, telephone, deadlines. */
import { chineseDate } from '../../domain/dates.ts';
import { spoken } from '../../domain/announcer.ts';
import { findTelephones } from '../../domain/telephones-in-text.ts';
import { spokenFact } from './broadcast.ts';
import { coreFacts, type ItemFacts } from './facts.ts';

/** A text by the Chinese name of its channel. */
export type Texts = Readonly<Record<string, string>>;

const DATE = /\d{4}年\d{1,2}月\d{1,2}日/g;
const SPOKEN_DATE =
  /[零一二三四五六七八九]{4}年[一二三四五六七八九十]+月[一二三四五六七八九十]+日/g;
const SPOKEN_TELEPHONE =
  /[零幺二三四五六七八九，]*幺[零幺二三四五六七八九，]{3,}[零幺二三四五六七八九]/g;

/**
 * What is missing in a text, and what stands in one that the entry does not know, each as a Chinese
 * sentence.
 * @param source everything that the entry itself says, with the hotlines of the site
 */
export function factFaults(texts: Texts, facts: ItemFacts, source: string): string[] {
  const known = `${source}\n${coreFacts(facts).join('\n')}\n${dates(source)}`;
  const aloud = spoken(known);
  return Object.entries(texts).flatMap(([channel, text]) => {
    const missing = coreFacts(facts)
      .filter((fact) => !text.includes(fact) && !text.includes(spokenFact(fact)))
      .map((fact) => `${channel}里没有“${fact}”`);
    const strange = [
      ...findTelephones(text).map(({ value }) => value),
      ...(text.match(DATE) ?? []),
    ].filter((fact) => !known.includes(fact));
    const strangeAloud = [
      ...(text.match(SPOKEN_DATE) ?? []),
      ...(text.match(SPOKEN_TELEPHONE) ?? []),
    ].filter((fact) => !aloud.includes(fact));
    return [
      ...missing,
      ...[...strange, ...strangeAloud].map((fact) => `${channel}里的“${fact}”，网页上没有`),
    ];
  });
}

/** Dates of data, written out. */
function dates(source: string): string {
  return (source.match(/\d{4}-\d{2}-\d{2}/g) ?? []).map(chineseDate).join('\n');
}
