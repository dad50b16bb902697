/** The least that has to change to make one value of another: files keep their order and layout. */
import { isDeepStrictEqual } from 'node:util';

export type Path = (string | number)[];

export interface Edit {
  path: Path;
  /** `set` replaces or adds, `insert` moves what stands there back by one. */
  does: 'set' | 'insert' | 'remove';
  value?: unknown;
}

/**
 * Edits in the order in which they are to be made: each path holds when those before it are done.
 * @param before plain data, as JSON has it
 */
export function editsBetween(before: unknown, after: unknown, path: Path = []): Edit[] {
  if (isDeepStrictEqual(before, after)) return [];
  if (Array.isArray(before) && Array.isArray(after)) return editsOfList(before, after, path);
  if (isObject(before) && isObject(after)) {
    const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
    return keys.flatMap((key): Edit[] => {
      const at = [...path, key];
      if (!Object.hasOwn(after, key)) return [{ path: at, does: 'remove' }];
      if (!Object.hasOwn(before, key)) return [{ path: at, does: 'set', value: after[key] }];
      return editsBetween(before[key], after[key], at);
    });
  }
  return [{ path, does: 'set', value: after }];
}

/** What is equal at the head and at the tail stays; in between items change, go or come. */
function editsOfList(before: unknown[], after: unknown[], path: Path): Edit[] {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && isDeepStrictEqual(before[head], after[head])) head++;
  let tail = 0;
  while (tail < shorter - head && isDeepStrictEqual(before.at(-1 - tail), after.at(-1 - tail))) {
    tail++;
  }
  const both = shorter - head - tail;
  const edits: Edit[] = [];
  for (let index = head; index < head + both; index++) {
    edits.push(...editsBetween(before[index], after[index], [...path, index]));
  }
  for (let index = before.length - tail - 1; index >= head + both; index--) {
    edits.push({ path: [...path, index], does: 'remove' });
  }
  for (let index = head + both; index < after.length - tail; index++) {
    edits.push({ path: [...path, index], does: 'insert', value: after[index] });
  }
  return edits;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
