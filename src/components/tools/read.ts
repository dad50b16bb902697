/** Reads what people type into a form. */
import type { Fraction } from '../../domain/fraction.ts';
import { plainText, type Reading } from '../../domain/typed/reading.ts';
import type { Answers, FieldSpec } from './tool.ts';

/** Reads a text that is not empty as fen of money, a number, a date or a choice. */
export type Reader = (text: string, spec: FieldSpec) => Reading<Fraction | number | string>;

/** The readers that a form needs; a field without one is taken as it is. */
export type Readers = Partial<Record<FieldSpec['kind'], Reader>>;

const NOTHING: Fraction = { numerator: 0, denominator: 1 };

/** The answers to all fields that are asked, or the problem of each field that has one. */
export function readAnswers(
  fields: readonly { spec: FieldSpec; text: string }[],
  readers: Readers,
): { answers: Answers } | { problems: Record<string, string> } {
  const values = new Map<string, unknown>();
  const problems: Record<string, string> = {};
  for (const { spec, text } of fields) {
    const plain = plainText(text);
    if (plain === '') {
      if (spec.required) problems[spec.name] = '这一项要填。';
      continue;
    }
    const reading = readers[spec.kind]?.(plain, spec) ?? { value: plain };
    if ('problem' in reading) problems[spec.name] = reading.problem;
    else values.set(spec.name, reading.value);
  }
  if (Object.keys(problems).length > 0) return { problems };
  // Each kind of field has its own kind of value; the form says which field is of which.
  const answer =
    <T>(empty: T) =>
    (name: string) =>
      (values.get(name) ?? empty) as T;
  return { answers: { fen: answer(0), number: answer(NOTHING), text: answer('') } };
}
