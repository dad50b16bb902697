/** Facts as readers ask for them: named, each value a line. */
import { own, type Words } from '../words.ts';
import type { ServicePointSubject, SupportSubject } from './types.ts';

/** A fact with its name: 在哪里, 几点开, 帮谁. */
export interface Fact {
  name: string;
  values: Words[];
  /** Left out where the rest would become hard to read with it. */
  optional?: boolean;
}

/** Whom a help programme is for, how much or what there is, and where to begin. */
export function supportFacts(subject: SupportSubject): Fact[] {
  return [
    { name: '帮谁', values: [subject.whoFor] },
    howMuch(subject),
    { name: '先做', values: [subject.firstStep], optional: true },
  ];
}

/** Sums never stand without the words that say whether they still hold. */
export function howMuch({ amounts, sentence }: SupportSubject): Fact {
  if (amounts.length === 0) return { name: '帮什么', values: [sentence] };
  const notes = new Set(amounts.flatMap(({ note }) => (note === undefined ? [] : [note])));
  return {
    name: '多少钱',
    values: [
      ...amounts.map(({ who, sum }) => ({ ...who, text: `${who.text}：${sum}` })),
      ...[...notes].map((note) => own(`（${note}）`)),
    ],
  };
}

/** What a service point is for, where it is and when it is open. */
export function servicePointFacts({
  sentence,
  address,
  landmark,
  hours,
}: ServicePointSubject): Fact[] {
  return [
    { name: '办什么', values: [sentence], optional: true },
    { name: '在哪里', values: landmark ? [address, landmark] : [address] },
    { name: '几点开', values: hours.map((line) => own(line)) },
  ];
}
