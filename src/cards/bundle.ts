/** All share images of an entry in one file. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { zipSync, type Zippable } from 'fflate';
import { bundlePath, CARD_FORMATS, cardPath, type CardFormat } from '../domain/addresses.ts';
import { saveName } from '../domain/file-name.ts';
import { writeWhole } from './files.ts';
import type { Subject } from './subjects/types.ts';
import { FORMAT_TEXTS } from './texts/formats.ts';

/** Of every file in every bundle: the bytes must not depend on the day or on the time zone. */
const DATE = new Date(2021, 0, 1);

/**
 * Packs the finished images of a subject and the text that goes with them, under the names by which
 * people know them. Not compressed: PNG files do not get smaller.
 * @param text that goes into a group chat with the images
 * @param outDir the finished site, images included
 */
export async function writeBundle(subject: Subject, text: string, outDir: string): Promise<void> {
  const { collection, id, title } = subject;
  const files: [string, Uint8Array][] = [
    // The mark at the start tells the Notepad of old Windows that this is UTF-8.
    [saveName(title.text, '群里文字', 'txt'), Buffer.from(`\ufeff${text}\n`)],
  ];
  for (const format of Object.keys(CARD_FORMATS) as CardFormat[]) {
    const bytes = await readFile(join(outDir, cardPath(collection, id, format)));
    files.push([saveName(title.text, FORMAT_TEXTS[format].name, 'png'), bytes]);
  }
  files.sort(([a], [b]) => (a < b ? -1 : 1));
  const zip = zipSync(Object.fromEntries(files) as Zippable, { level: 0, mtime: DATE });
  await writeWhole(join(outDir, bundlePath(collection, id)), Buffer.from(zip));
}
