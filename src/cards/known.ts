import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { sumOf, writeWhole } from './files.ts';
import type { Subject } from './subjects/types.ts';

/** Keys of pictures by subject, so that what has not changed need not be composed to know them. */
export interface Known {
  /** One key a format, in a fixed order; `undefined` when the subject or the program has changed. */
  keysOf(subject: Subject): string[] | undefined;
  remember(subject: Subject, keys: string[]): void;
  /** Keeps what was asked for and remembered in this run. */
  save(): Promise<void>;
}

/**
 * @param file may be missing, of another program or spoilt: then nothing is known
 * @param stamp of everything besides the subject that composing depends on; see `key.ts`
 */
export function openKnown(file: string, stamp: string): Known {
  const old = read(file, stamp);
  const now = new Map<string, string[]>();
  const nameOf = (subject: Subject): string =>
    createHash('sha256').update(JSON.stringify(subject)).digest('hex');
  return {
    keysOf(subject) {
      const name = nameOf(subject);
      const keys = old.get(name);
      if (keys) now.set(name, keys);
      return keys;
    },
    remember: (subject, keys) => void now.set(nameOf(subject), keys),
    async save() {
      const text = JSON.stringify([stamp, ...now]);
      await writeWhole(file, Buffer.from(`${sumOf(Buffer.from(text))}\n${text}`));
    },
  };
}

function read(file: string, stamp: string): Map<string, string[]> {
  try {
    const [sum = '', text = ''] = readFileSync(file, 'utf8').split('\n');
    if (sum !== sumOf(Buffer.from(text))) return new Map();
    const [written, ...entries] = JSON.parse(text) as [string, ...[string, string[]][]];
    return new Map(written === stamp ? entries : []);
  } catch {
    return new Map();
  }
}
