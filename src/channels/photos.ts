/** Pictures of the finished site: none that no page shows, and nothing in photographs says where and with which telephone they were taken. */
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { AI_LABEL, AI_MARK } from '../domain/ai-label.ts';

const PHOTO = /\.(?:jpe?g|png|webp)$/i;
const PICTURE = /\.(?:jpe?g|png|webp|svg)$/i;
/** As the bundler writes it, after the last slash. */
const NAME = /[^\s"'()<>,;:=&/\\]+\.(?:jpe?g|png|webp|svg)/gi;
const TEXT = /\.(?:html|css|js|json|xml)$/;

/**
 * Takes place, time and device (EXIF, XMP, IPTC) out of every photograph in `assets`, upright as the
 * camera meant it, writes into those made by artificial intelligence that they are, and removes
 * pictures that no page shows: the bundler leaves the originals and those of withdrawn stories behind.
 * @param outDir folder of the finished site
 * @param assets folder in it that holds the pictures of the content
 */
export async function cleanPhotos(outDir: string, assets: string): Promise<void> {
  const folder = join(outDir, assets);
  const pictures = (await readdir(folder).catch(() => [])).filter((name) => PICTURE.test(name));
  if (pictures.length === 0) return;
  const { shown, madeUp } = await namesIn(outDir);
  for (const name of pictures) {
    const file = join(folder, name);
    if (!shown.has(name)) {
      await rm(file);
      continue;
    }
    if (!PHOTO.test(name)) continue;
    const before = await readFile(file);
    if (madeUp.has(name)) {
      await writeFile(file, await sharp(before).rotate().withXmp(AI_MARK).toBuffer());
      continue;
    }
    const { exif, iptc, xmp } = await sharp(before).metadata();
    // Drops all metadata; `rotate` first applies the orientation that would be lost with them.
    if (exif || iptc || xmp) await writeFile(file, await sharp(before).rotate().toBuffer());
  }
}

/** A picture whose words say what it is: pages show none of artificial intelligence without them. */
const AI_PICTURE = new RegExp(`<img\\b[^>]*\\balt="[^"]*${AI_LABEL}[^>]*>`, 'g');

/** The names of pictures that the texts of the site say; one text at a time, as there are thousands. */
async function namesIn(outDir: string): Promise<{ shown: Set<string>; madeUp: Set<string> }> {
  const shown = new Set<string>();
  const madeUp = new Set<string>();
  for (const file of await readdir(outDir, { recursive: true })) {
    if (!TEXT.test(file)) continue;
    const text = await readFile(join(outDir, file), 'utf8');
    for (const [name] of text.matchAll(NAME)) shown.add(name);
    for (const [tag] of text.matchAll(AI_PICTURE)) {
      // Of every size.
      for (const [name] of tag.matchAll(NAME)) madeUp.add(name);
    }
  }
  return { shown, madeUp };
}
