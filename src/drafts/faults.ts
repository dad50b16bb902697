/** What the schema says against an answer, for the person who gave it. */
import { z } from 'zod';
import type { Field, Value } from '../schemas/describe.ts';
import { explain } from '../source/explain.ts';

/** Sentences with the Chinese names of the fields; empty when the value is right. */
export function faults(field: Field, schema: z.core.$ZodType, value: unknown): string[] {
  const { key } = field;
  const whole = z.object({ [key]: schema as z.ZodType });
  const result = whole.safeParse({ [key]: value }, { reportInput: true });
  if (result.success) return [];
  const names = new Map(namesIn(field));
  return result.error.issues.flatMap((issue) =>
    explain(issue, whole).map(({ message, fix }) => {
      const sentence = message.replace(
        /“([A-Za-z]+)”(?:（([^）]+)）)?/g,
        (written, name: string) => (names.has(name) ? `“${names.get(name)}”` : written),
      );
      return `${sentence}${fix === undefined ? '' : `；可以写：${fix}`}。`;
    }),
  );
}

/** The Chinese names of a field and of those inside it, by key. */
function namesIn({ key, title, value }: Field): [string, string][] {
  return [[key, title], ...inside(value).flatMap(namesIn)];
}

function inside(value: Value): Field[] {
  if (value.type === 'list') return inside(value.item);
  return value.type === 'group' ? value.fields : [];
}
