import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Site } from '../schemas/site.ts';
import type { Card } from './drawing/draw.ts';
import { hashFolder } from './files.ts';
import { FONT_NAMES, fontVersion } from './fonts/files.ts';
import { packageVersion } from './fonts/packages.ts';

/**
 * Names a finished picture by everything that its pixels depend on. Subject, format, theme,
 * template and the breaking of lines are all in the card's tree; the rest is in `stamp`.
 */
export function keyOf(card: Card, stamp: string): string {
  return createHash('sha256').update(stamp).update(JSON.stringify(card)).digest('hex').slice(0, 40);
}

/** What all pictures of a run have in common: fonts, tools, and how we use them. */
export function stampOf(): string {
  const hash = createHash('sha256');
  for (const name of FONT_NAMES) hash.update(fontVersion(name));
  for (const name of ['satori', 'harfbuzzjs', '@resvg/resvg-js', 'sharp', 'uqr', 'subset-font']) {
    hash.update(`${name}@${packageVersion(name)}`);
  }
  hash.update(`node@${process.versions.node}`);
  hashFolder(hash, join(import.meta.dirname, 'drawing'));
  return hash.digest('hex');
}

/** What composing depends on besides the subject: all rules and designs, the words of `site.json`. */
export function composingStamp(site: Site, stamp: string): string {
  const hash = createHash('sha256').update(stamp).update(JSON.stringify(site));
  // Where words end is a matter of ICU.
  hash.update(`${process.versions.icu}`);
  for (const room of ['.', '../domain']) hashFolder(hash, join(import.meta.dirname, room));
  return hash.digest('hex');
}
