/** Walks a zod schema along with the data it describes. */
import { z } from 'zod';
import type { ReferenceMeta } from './fields.ts';

type Schema = z.core.$ZodType;

/** The schema inside `.optional()`, `.default()` and the like. */
export function unwrap(schema: Schema): Schema {
  let inner = schema;
  while (
    inner instanceof z.ZodOptional ||
    inner instanceof z.ZodDefault ||
    inner instanceof z.ZodNullable
  ) {
    inner = inner.unwrap();
  }
  return inner;
}

/** What a schema says of itself besides its rules. */
export interface Meta {
  /** Chinese name of the field. */
  title?: string;
  /** What to write there. */
  description?: string;
  /** Where a reference points. */
  reference?: ReferenceMeta['reference'];
  /** Texts of a fixed form; a picture is the name of a file beside the entry. */
  format?: 'date' | 'time' | 'picture';
}

/** What a schema and those that it wraps say of themselves; the outermost wins. */
export function metaOf(schema: Schema): Meta {
  const own = z.globalRegistry.get(schema) as Meta | undefined;
  const inner =
    schema instanceof z.ZodOptional || schema instanceof z.ZodDefault ? schema.unwrap() : undefined;
  return inner ? { ...metaOf(inner), ...own } : { ...own };
}

/** The schema of one key or index of a value; `undefined` when there is none. */
function child(schema: Schema, key: PropertyKey): Schema | undefined {
  const inner = unwrap(schema);
  if (inner instanceof z.ZodObject) {
    return Object.hasOwn(inner.shape, key) ? (inner.shape[String(key)] as Schema) : undefined;
  }
  if (inner instanceof z.ZodArray) return inner.element as Schema;
  if (inner instanceof z.ZodTuple) return inner.def.items[Number(key)];
  return undefined;
}

/** The schema of the value at a path, unwrapped. */
export function schemaAt(schema: Schema, path: readonly PropertyKey[]): Schema | undefined {
  let found: Schema | undefined = schema;
  for (const key of path) found = found && child(found, key);
  return found && unwrap(found);
}

/** The names of the fields that an object at a path may have; empty when it is no object. */
export function fieldsAt(schema: Schema, path: readonly PropertyKey[]): string[] {
  const found = schemaAt(schema, path);
  return found instanceof z.ZodObject ? Object.keys(found.shape) : [];
}

/** A value that is no object or array, with the schema that describes it. */
export interface Leaf {
  path: PropertyKey[];
  value: unknown;
  schema: Schema | undefined;
}

/** Every leaf of the data, in the order of the data. */
export function* leaves(
  schema: Schema | undefined,
  value: unknown,
  path: PropertyKey[] = [],
): Generator<Leaf> {
  if (typeof value !== 'object' || value === null) {
    yield { path, value, schema: schema && unwrap(schema) };
    return;
  }
  const isList = Array.isArray(value);
  for (const [key, item] of Object.entries(value)) {
    const step = isList ? Number(key) : key;
    yield* leaves(schema && child(schema, step), item, [...path, step]);
  }
}

/** An object in the data, with the schema that describes it. */
export interface Found {
  path: PropertyKey[];
  value: object;
  schema: Schema | undefined;
}

/** Every object of the data, outer ones first; lists themselves are left out. */
export function* objects(
  schema: Schema | undefined,
  value: unknown,
  path: PropertyKey[] = [],
): Generator<Found> {
  if (typeof value !== 'object' || value === null) return;
  const isList = Array.isArray(value);
  if (!isList) yield { path, value, schema: schema && unwrap(schema) };
  for (const [key, item] of Object.entries(value)) {
    const step = isList ? Number(key) : key;
    yield* objects(schema && child(schema, step), item, [...path, step]);
  }
}
