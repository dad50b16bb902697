/** The ledger of reviews on disk, and what a signature stands for. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { Review } from '../domain/reviews.ts';
import { reviews as schema } from '../schemas/reviews.ts';
import { LITTER } from './discover.ts';
import type { SourceFile } from './types.ts';

/** Kinds whose every entry is a text that readers read. */
const REVIEWED: readonly SourceFile['kind'][] = [
  'notices',
  'stories',
  'legal-aid',
  'support',
  'answers',
  'campaigns',
];

/** How the ledger names an entry; `undefined` for files that need no review. */
export function reviewName({ kind, id }: Pick<SourceFile, 'kind' | 'id'>): string | undefined {
  return REVIEWED.includes(kind) ? `${kind}/${id}` : undefined;
}

/**
 * SHA-256 of an entry: its text, and the pictures that lie beside a story. How lines end does not
 * count, for Git changes that between computers.
 */
export function fingerprint(root: string, { path, text }: SourceFile): string {
  const hash = createHash('sha256').update(text.replace(/\r\n/g, '\n'));
  const folder = resolve(root, dirname(path));
  const others =
    basename(path) === 'index.mdx' && existsSync(folder)
      ? readdirSync(folder).filter((name) => name !== 'index.mdx' && !LITTER.test(name))
      : [];
  for (const name of others.sort()) {
    hash.update(`\0${name}\0`).update(readFileSync(join(folder, name)));
  }
  return hash.digest('hex');
}

/** What the ledger says; nothing when there is none, or when it is broken (the check `schema` tells). */
export function reviewsIn(files: readonly SourceFile[]): Review[] {
  const file = files.find(({ kind }) => kind === 'reviews');
  const result = schema.safeParse(file?.raw);
  return result.success ? result.data.reviews : [];
}

/** The ledger as a file, one signature a line, so that versions are easy to compare. */
export function ledgerText(reviews: readonly Review[]): string {
  const lines = reviews.map((review) => `    ${JSON.stringify(review)}`);
  return `{\n  "reviews": [\n${lines.join(',\n')}\n  ]\n}\n`;
}
