/** The fields of a kind of content as people see them: one source for the handbook and for forms. */
import { z } from 'zod';
import type { ReferenceMeta } from './fields.ts';
import { metaOf, unwrap } from './walk.ts';

type Schema = z.core.$ZodType;

export interface Field {
  key: string;
  /** Chinese name. */
  title: string;
  /** What to write there. */
  description?: string;
  required: boolean;
  /** What stands there when nobody writes anything. */
  initial?: unknown;
  value: Value;
}

/** What a field holds. */
export type Value =
  | { type: 'text'; min?: number; max?: number }
  | { type: 'date' | 'yes-no' | 'time' | 'picture' }
  | { type: 'number'; whole: boolean }
  /** One of fixed values. */
  | { type: 'choice'; values: string[] }
  /** The id of another entry, a district or a hotline. */
  | { type: 'reference'; to: ReferenceMeta['reference'] }
  | { type: 'list'; min?: number; max?: number; item: Value }
  /** Numbers in a fixed order. */
  | { type: 'numbers'; count: number }
  | { type: 'group'; fields: Field[] };

/**
 * The fields of an object, in the order of its schema.
 * @throws Error for a field without a Chinese name, or of a kind that no form can show
 */
export function fieldsOf(schema: Schema): Field[] {
  const object = unwrap(schema);
  if (!(object instanceof z.ZodObject)) throw new Error('only an object has fields');
  return Object.entries(object.shape as Record<string, z.ZodType>).map(([key, field]) => {
    const { title, description } = metaOf(field);
    if (title === undefined) throw new Error(`“${key}” has no Chinese name`);
    const initial = initialOf(field);
    return {
      key,
      title,
      ...(description !== undefined && { description }),
      required: !(field instanceof z.ZodOptional) && initial === undefined,
      ...(initial !== undefined && { initial }),
      value: valueOf(field),
    };
  });
}

function initialOf(schema: Schema): unknown {
  if (schema instanceof z.ZodOptional) return initialOf(schema.unwrap());
  return schema instanceof z.ZodDefault ? schema.def.defaultValue : undefined;
}

function valueOf(schema: Schema): Value {
  const { reference, format } = metaOf(schema);
  if (reference !== undefined) return { type: 'reference', to: reference };
  if (format !== undefined) return { type: format };
  const inner = unwrap(schema);
  if (inner instanceof z.ZodObject) return { type: 'group', fields: fieldsOf(inner) };
  if (inner instanceof z.ZodEnum) return { type: 'choice', values: inner.options.map(String) };
  if (inner instanceof z.ZodBoolean) return { type: 'yes-no' };
  if (inner instanceof z.ZodTuple) return { type: 'numbers', count: inner.def.items.length };
  if (inner instanceof z.ZodNumber) return { type: 'number', whole: inner.format === 'safeint' };
  if (inner instanceof z.ZodArray) {
    return { type: 'list', ...sizes(inner), item: valueOf(inner.element as Schema) };
  }
  if (inner instanceof z.ZodString || inner instanceof z.ZodEmail) {
    return {
      type: 'text',
      ...(inner.minLength !== null && { min: inner.minLength }),
      ...(inner.maxLength !== null && { max: inner.maxLength }),
    };
  }
  throw new Error(`no form shows a ${inner._zod.def.type}`);
}

/** How many items a list may have. */
function sizes(list: z.ZodArray): { min?: number; max?: number } {
  const rules = (list.def.checks ?? []).map((check) => check._zod.def as SizeRule);
  const ruled = (name: string) => rules.find(({ check }) => check === name);
  const exact = ruled('length_equals')?.length;
  const min = exact ?? ruled('min_length')?.minimum;
  const max = exact ?? ruled('max_length')?.maximum;
  return { ...(min !== undefined && { min }), ...(max !== undefined && { max }) };
}

/** What zod keeps of `.min()`, `.max()` and `.length()`. */
interface SizeRule {
  check: string;
  minimum?: number;
  maximum?: number;
  length?: number;
}
