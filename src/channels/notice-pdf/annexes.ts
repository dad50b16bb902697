/** Annexes that lie in the finished site as they are. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { countPages } from './pdf-bytes.ts';

/** Size in bytes of a file of the site, and pages of a PDF; `undefined` when there is no such file. */
export function annexFacts(
  outDir: string,
  path: string,
): { bytes: number; pages?: number } | undefined {
  let file: Buffer;
  try {
    file = readFileSync(join(outDir, path));
  } catch {
    return undefined;
  }
  return { bytes: file.length, ...(path.endsWith('.pdf') && { pages: countPages(file) }) };
}
