import type { SourceFile } from '../source/types.ts';
import { textAt } from './raw.ts';

/** The files of a column that readers see. */
export function shownIn(files: readonly SourceFile[], kind: SourceFile['kind']): SourceFile[] {
  return files.filter((file) => file.kind === kind && textAt(file.raw, ['status']) !== 'withdrawn');
}
