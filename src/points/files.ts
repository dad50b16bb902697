/** The files of service points as they lie in the content. */
import type { SourceFile } from '../source/types.ts';
import type { Point } from './columns.ts';

/** One file: the points of a district. */
export interface PointFile {
  /** From the project's folder. */
  path: string;
  /** As written; what a schema would fill in is not there. */
  text: string;
  data: { district: string; points: Point[] };
}

/** The files among the content; broken ones are left to the checks. */
export function pointFiles(files: readonly SourceFile[]): PointFile[] {
  return files
    .filter(({ kind, problems }) => kind === 'service-points' && problems.length === 0)
    .map(({ path, text, raw }) => ({ path, text, data: raw as PointFile['data'] }));
}

/** What stands at a path of keys. */
export function valueAt(point: Point, path: readonly string[]): unknown {
  return path.reduce<unknown>((value, key) => (value as Point | undefined)?.[key], point);
}

/** The same point with a value at a path; `undefined` takes it away. */
export function withValue(point: Point, [key, ...rest]: readonly string[], value: unknown): Point {
  const { [key!]: old, ...others } = point;
  const inner = rest.length > 0 ? withValue((old ?? {}) as Point, rest, value) : value;
  if (inner === undefined) return others;
  // In the place where it stood.
  return Object.hasOwn(point, key!) ? { ...point, [key!]: inner } : { ...others, [key!]: inner };
}
