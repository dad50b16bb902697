/** Facts as readers ask for them: named, each value a line. */
import { own, type Words } from '../words.ts';
import type { ServicePointSubject, SupportSubject } from './types.ts';

/** A fact with its name: 在哪里, 几点开, 帮谁. Each of the values starts a line. */
export interface Fact {
  name: string;
  values: Words[];
  /** Left out where the rest would become hard to read with it. */
  optional?: boolean;
}

/** Whom a help programme is for, how much or what there is, and where to begin. */
export function supportFacts(subject: SupportSubject): Fact[] {
  const { whoFor, firstStep } = subject;
  return [
    { name: '帮谁', values: [whoFor] },
    howMuch(subject),
    { name: '先做', values: [firstStep], optional: true },
  ];
}

/** Sums never stand without the words that say whether they still hold. */
function howMuch({ amounts, sentence }: SupportSubject): Fact {
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

/**
 * What a service point is for, where it is and when it is open.
 * @param brief only what one needs to get there
 */
export function servicePointFacts(
  { sentence, address, landmark, hours }: ServicePointSubject,
  brief = false,
): Fact[] {
  const where = landmark && !brief ? [address, landmark] : [address];
  return [
    ...(brief ? [] : [{ name: '办什么', values: [sentence], optional: true }]),
    { name: '在哪里', values: where },
    { name: '几点开', values: hours.map((line) => own(line)) },
  ];
}
