/** What is wrong with answers, in the words of a form: fields by their Chinese names. */
import { z } from 'zod';
import { byTitles } from '../schemas/by-titles.ts';
import type { Field } from '../schemas/describe.ts';
import { explain } from '../source/explain.ts';
import { PLACEHOLDER } from '../source/missing.ts';

/** What the schema says against an answer; empty when it is right. */
export function faults(field: Field, schema: z.core.$ZodType, value: unknown): string[] {
  const { key } = field;
  const whole = z.object({ [key]: schema as z.ZodType });
  const result = whole.safeParse({ [key]: value }, { reportInput: true });
  if (result.success) return [];
  return result.error.issues.flatMap((issue) =>
    explain(issue, whole).map(({ message, fix }) => {
      // An empty place to fill in is no value to paste.
      const value = fix?.includes(PLACEHOLDER) ? undefined : fix;
      return `${byTitles(message, [field])}${value === undefined ? '' : `；可以写：${value}`}。`;
    }),
  );
}
