/** What is wrong with answers, in the words of a form: fields by their Chinese names. */
import { z } from 'zod';
import type { Field, Value } from '../schemas/describe.ts';
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

/** A message about a file as one about its form: “shortTitle” becomes “短标题”. */
export function byTitles(message: string, fields: readonly Field[]): string {
  const titles = new Map(fields.flatMap(titlesIn));
  return message
    .replace(/“([A-Za-z]+)”(?:（([^）]+)）)?/g, (written, key: string) =>
      titles.has(key) ? `“${titles.get(key)}”` : written,
    )
    .replace(/写 ?([A-Za-z]+): (true|false)\b/g, (written, key: string, value: string) =>
      titles.has(key) ? `${value === 'true' ? '勾上' : '不要勾'}“${titles.get(key)}”` : written,
    );
}

/** The Chinese names of a field and of those inside it, by key. */
function titlesIn({ key, title, value }: Field): [string, string][] {
  return [[key, title], ...inside(value).flatMap(titlesIn)];
}

function inside(value: Value): Field[] {
  if (value.type === 'list') return inside(value.item);
  return value.type === 'group' ? value.fields : [];
}
