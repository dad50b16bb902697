/** Pages as they were counted at the last build: most stay as they are. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashFolder, writeWhole } from '../../cards/files.ts';
import { packageVersion } from '../../cards/fonts/packages.ts';
import { PARTS, type Counted } from './counts.ts';
import type { PageText } from './page-text.ts';

/** A page as it lies in the file: the counts in the order of `PARTS`. */
interface Kept {
  page: PageText;
  counts: [string, number][][];
}

export interface CountedBefore {
  /** The page as it was counted, or as it is counted now. */
  of(source: string, count: () => Counted): Counted;
  /** Keeps the pages that were asked for, and no others. */
  keep(): Promise<void>;
}

/**
 * @param file may be deleted at any time; without one everything is counted
 * @param rules what counting depends on besides the pages and this program
 */
export function openCounted(file: string | undefined, rules: unknown): CountedBefore {
  const stamp = stampOf(rules);
  const before = file === undefined ? {} : read(file, stamp);
  const now: Record<string, Kept> = {};
  return {
    of(source, count) {
      const key = createHash('sha256').update(source).digest('base64url');
      const kept = (now[key] = before[key] ?? pack(count()));
      return unpack(kept);
    },
    async keep() {
      if (file === undefined) return;
      await writeWhole(file, Buffer.from(JSON.stringify({ stamp, pages: now })));
    },
  };
}

function read(file: string, stamp: string): Record<string, Kept> {
  try {
    const read = JSON.parse(readFileSync(file, 'utf8')) as {
      stamp: string;
      pages: Record<string, Kept>;
    };
    return read.stamp === stamp ? read.pages : {};
  } catch {
    return {};
  }
}

function pack(counted: Counted): Kept {
  return { page: counted.page, counts: PARTS.map((part) => [...counted[part]]) };
}

function unpack({ page, counts }: Kept): Counted {
  const parts = PARTS.map((part, at) => [part, new Map(counts[at])]);
  return { page, ...Object.fromEntries(parts) } as Counted;
}

/** Changes with whatever counting depends on. */
function stampOf(rules: unknown): string {
  const hash = createHash('sha256').update(JSON.stringify(rules));
  // Where words end is a matter of ICU.
  hash.update(`${process.versions.icu} ${packageVersion('node-html-parser')}`);
  for (const room of ['.', '../../domain/search'])
    hashFolder(hash, join(import.meta.dirname, room));
  return hash.digest('hex');
}
