/** The worked example of a calculator: the filled form and what comes out, as the browser gets it. */
import { chineseDate } from '../../domain/dates.ts';
import type { LocalFigures } from '../../domain/local-figures.ts';
import { askedFields, untouched } from './asked.ts';
import { readDate } from '../../domain/typed/date.ts';
import { numberReaders } from '../../domain/typed/number.ts';
import { readAnswers } from './read.ts';
import type { Field, Report, Tool } from './tool.ts';

export interface Example {
  /** What is typed, field by field, as readers see it. */
  filled: readonly { label: string; value: string }[];
  report: Report;
}

/** @throws Error when the example of a calculator is wrong in itself */
export function exampleOf(tool: Tool, figures: LocalFigures): Example {
  const typed = { ...untouched(tool), ...tool.example.answers };
  const asked = askedFields(tool, typed);
  const read = readAnswers(
    asked.map((spec) => ({ spec, text: typed[spec.name] ?? '' })),
    { ...numberReaders, date: readDate },
  );
  const outcome = 'answers' in read ? tool.calculate(read.answers, { figures }) : read;
  if ('problems' in outcome) {
    throw new Error(`The example of ${tool.slug} is wrong: ${JSON.stringify(outcome.problems)}`);
  }
  return {
    filled: asked
      .filter(({ name }) => typed[name])
      .map((field) => ({ label: field.label, value: shown(field, typed[field.name]!) })),
    report: outcome.report,
  };
}

function shown({ kind, options, unit = '' }: Field, typed: string): string {
  if (kind === 'date') return chineseDate(typed);
  return options?.[typed] ?? typed + unit;
}
