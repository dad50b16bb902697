import type { SourceFile } from '../source/types.ts';

/**
 * Remembers what was found in a file as long as the file stays as it is: the writing desk asks again
 * at every save, and all files but one are the same objects as before.
 * @param look must go by nothing but the file
 */
export function perFile<T>(look: (file: SourceFile) => Iterable<T>): (file: SourceFile) => T[] {
  const known = new WeakMap<SourceFile, T[]>();
  return (file) => {
    const found = known.get(file) ?? [...look(file)];
    known.set(file, found);
    return found;
  };
}
