/** The head of a draft: what is known, and places to fill in for the rest, each with its meaning. */
import type { z } from 'zod';
import { stringify } from 'yaml';
import type { Context } from '../checks/context.ts';
import { fieldsOf, type Field, type Value } from '../schemas/describe.ts';
import { KINDS } from '../schemas/index.ts';
import { meanings } from '../source/meanings.ts';
import { missing } from '../source/missing.ts';
import type { DraftKind } from './kinds.ts';

/** Ids with the names of what they stand for, by what they are ids of. */
export type Ids = Context['ids'];

/** Longer lists are looked up in the handbook. */
const LONGEST_LIST = 10;

/**
 * Front matter in the order of the schema, fences included.
 * @param values what is known, by field; the placeholder may stand inside
 */
export function frontMatter(kind: DraftKind, values: Record<string, unknown>, ids: Ids): string {
  const shape = shapeOf(kind);
  const lines = fieldsOf(KINDS[kind].schema).flatMap((field) => {
    const value = values[field.key];
    if (value !== undefined) return [stringify({ [field.key]: value }, { lineWidth: 0 }).trimEnd()];
    if (!field.required) return [];
    return [`# ${advice(field, ids)}`, missing(field.key, shape[field.key], 'yaml').fix];
  });
  return ['---', ...lines, '---', ''].join('\n');
}

export function shapeOf(kind: DraftKind): Record<string, z.ZodType> {
  return KINDS[kind].schema.shape;
}

/** Name, hint and choices of a field in one line. */
function advice({ title, description, value }: Field, ids: Ids): string {
  const choices = choicesOf(value, ids);
  return [title, ...(description === undefined ? [] : [description]), ...choices].join('；');
}

function choicesOf(value: Value, ids: Ids): string[] {
  if (value.type === 'list') return choicesOf(value.item, ids);
  if (value.type === 'choice') return [`可以写：${meanings(value.values)}`];
  if (value.type !== 'reference') return [];
  const known = [...ids[value.to]];
  if (known.length === 0) return [];
  const list = known.slice(0, LONGEST_LIST).map(([id, name]) => (name ? `${id}（${name}）` : id));
  return [`可以写：${list.join('、')}${known.length > LONGEST_LIST ? '……' : ''}`];
}
