import { fieldsAt } from '../schemas/walk.ts';
import type { KINDS } from '../schemas/index.ts';
import type { SourceFile } from './types.ts';

type Schema = (typeof KINDS)[keyof typeof KINDS]['schema'];

/** Fields that were meant to stand inside another, but start at the edge of the page. */
export interface Unindented {
  parent: string;
  keys: string[];
  /** The lines as they should be. */
  fix: string;
}

/** In front matter: a field with nothing behind its colon, and below it what belongs inside. */
export function unindented({ raw, text, positionOf }: SourceFile, schema: Schema): Unindented[] {
  if (typeof raw !== 'object' || raw === null) return [];
  const known = fieldsAt(schema, []);
  const lines = text.split(/\r?\n/);
  return Object.entries(raw)
    .filter(([parent, value]) => value === null && fieldsAt(schema, [parent]).length > 0)
    .flatMap(([parent]) => {
      const inner = fieldsAt(schema, [parent]);
      const keys = Object.keys(raw).filter((key) => inner.includes(key) && !known.includes(key));
      const moved = keys.map((key) => `  ${lines[positionOf([key], 'key').line - 1]!.trim()}`);
      return keys.length > 0 ? [{ parent, keys, fix: [`${parent}:`, ...moved].join('\n') }] : [];
    });
}
