import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import type { LoadedFont } from '../drawing/draw.ts';
import type { Node } from '../h.ts';
import { writeWhole } from '../files.ts';
import { FONTS, FONT_NAMES, fontFile, fontVersion } from './files.ts';
import { packageVersion } from './packages.ts';

/** Always kept: a thin space is made from a space, and figures come up everywhere. */
const ALWAYS = ' 0123456789';

/** The characters of trees, sorted, each once. */
export function charactersOf(nodes: Iterable<Node>): string {
  const found = new Set(ALWAYS);
  const visit = ({ props: { children } }: Node): void => {
    if (typeof children === 'string') for (const character of children) found.add(character);
    else children?.forEach(visit);
  };
  for (const node of nodes) visit(node);
  return [...found].sort().join('');
}

/**
 * The fonts cut down to the characters in use: satori would otherwise parse 36 MB. Kept in
 * `folder` by what is in them.
 */
export async function subsetFonts(characters: string, folder: string): Promise<LoadedFont[]> {
  return Promise.all(
    FONT_NAMES.map(async (name) => {
      const { family, weight } = FONTS[name];
      return { name: family, weight, data: await subset(name, characters, folder) };
    }),
  );
}

async function subset(name: keyof typeof FONTS, characters: string, folder: string) {
  const key = createHash('sha256')
    .update([fontVersion(name), packageVersion('subset-font'), characters].join('\n'))
    .digest('hex');
  const file = join(folder, `${key.slice(0, 32)}.ttf`);
  const cached = await readFile(file).catch(() => undefined);
  if (cached) return cached;
  const data = await subsetFont(await readFile(fontFile(name)), characters, {
    targetFormat: 'sfnt',
  });
  await writeWhole(file, data);
  return data;
}
