/** What to add where a field is missing. */
import { z } from 'zod';
import { metaOf, unwrap } from '../schemas/walk.ts';
import { meanings } from './meanings.ts';

type Schema = z.core.$ZodType;

/** How a field is written: in front matter, in a data file, in a tag of a body. */
export type Notation = 'yaml' | 'json' | 'tag';

/** Stands for what only the author knows; the check `placeholder` looks that nobody leaves it. */
export const PLACEHOLDER = '在这里填写';

export function missing(
  key: string,
  schema: Schema | undefined,
  notation: Notation,
): { message: string; fix: string } {
  const hint = schema ? hintOf(schema) : '';
  const title = schema && metaOf(schema).title;
  const name = title === undefined ? '' : `（${title}）`;
  const example = schema ? exampleOf(schema) : PLACEHOLDER;
  const fix = {
    yaml: `${key}: ${asYaml(example)}`,
    json: `"${key}": ${JSON.stringify(example)},`,
    tag: `${key}="${PLACEHOLDER}"`,
  }[notation];
  return { message: `缺少“${key}”${name}这一项，请加上${hint && `；${hint}`}`, fix };
}

function hintOf(outer: Schema): string {
  const schema = unwrap(outer);
  const { format } = metaOf(schema);
  if (format !== undefined)
    return {
      date: '写成“2021-01-25”这样',
      time: '写成“09:00”这样',
      picture: '写成“./cover.jpg”这样',
    }[format];
  if (schema instanceof z.ZodEnum) return `只能是：${meanings(schema.options.map(String))}`;
  return schema instanceof z.ZodArray ? hintOf(schema.element as Schema) : '';
}

type Example = string | Example[] | { [key: string]: Example };

/** The form of the value, with the placeholder where the author has to write. */
function exampleOf(outer: Schema): Example {
  const schema = unwrap(outer);
  if (schema instanceof z.ZodArray) return [exampleOf(schema.element as Schema)];
  if (!(schema instanceof z.ZodObject)) return PLACEHOLDER;
  const required = Object.entries(schema.shape as Record<string, Schema>).filter(
    ([, field]) => unwrap(field) === field,
  );
  return Object.fromEntries(required.map(([key, field]) => [key, exampleOf(field)]));
}

function asYaml(example: Example): string {
  if (typeof example === 'string') return example;
  if (Array.isArray(example)) return `[${example.map(asYaml).join(', ')}]`;
  const fields = Object.entries(example).map(([key, value]) => `${key}: ${asYaml(value)}`);
  return `{ ${fields.join(', ')} }`;
}
