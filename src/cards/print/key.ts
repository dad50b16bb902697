import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FONT_NAMES, fontVersion } from '../fonts/files.ts';
import { packageVersion } from '../fonts/packages.ts';
import type { Sheet } from './sheet.ts';

/** Files that decide how a sheet becomes bytes; what stands on it is in the sheet itself. */
const DRAWING = ['pdf.ts', 'runs.ts', 'qr.ts', 'fonts.ts', 'sheet.ts'];

/** Names a finished PDF by everything that its bytes depend on. */
export function paperKey(sheet: Sheet, scale: number, stamp: string): string {
  const hash = createHash('sha256')
    .update(stamp)
    .update(JSON.stringify([scale, sheet]));
  return hash.digest('hex').slice(0, 40);
}

/** What all sheets of a run have in common: fonts, tools, and how we use them. */
export function paperStamp(): string {
  const hash = createHash('sha256');
  for (const name of FONT_NAMES) hash.update(fontVersion(name));
  for (const name of ['pdfkit', 'uqr', 'subset-font'])
    hash.update(`${name}@${packageVersion(name)}`);
  hash.update(`node@${process.versions.node}`);
  for (const file of DRAWING) hash.update(readFileSync(join(import.meta.dirname, file)));
  return hash.digest('hex');
}
