/** Fills in the form of a calculator as a reader would. */
import { readAnswers } from '../../../src/components/tools/read.ts';
import { readDate } from '../../../src/domain/typed/date.ts';
import { numberReaders } from '../../../src/domain/typed/number.ts';
import { askedFields, type Typed } from '../../../src/components/tools/asked.ts';
import type { Outcome, Report, Surroundings, Tool } from '../../../src/components/tools/tool.ts';

export const NO_FIGURES = { minimumWages: [], averageWages: [], holidays: [] };

export function fill(tool: Tool, typed: Typed, surroundings: Partial<Surroundings> = {}): Outcome {
  const read = readAnswers(
    askedFields(tool, typed).map((spec) => ({ spec, text: typed[spec.name] ?? '' })),
    { ...numberReaders, date: readDate },
  );
  return 'answers' in read
    ? tool.calculate(read.answers, { figures: NO_FIGURES, ...surroundings })
    : read;
}

/** The report of a form that is filled in rightly. */
export function reportOn(...input: Parameters<typeof fill>): Report {
  const outcome = fill(...input);
  if ('problems' in outcome) throw new Error(JSON.stringify(outcome.problems));
  return outcome.report;
}

/** What a report says, line by line. */
export function wordsOf({ results, working, remarks }: Report): string[] {
  return [
    ...results.map(({ label, sum }) => `${label} ${sum}`),
    ...[...working, ...remarks].map(({ text, sum = '' }) => `${text} ${sum}`.trim()),
  ];
}
