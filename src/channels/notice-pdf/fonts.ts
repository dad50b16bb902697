/**
 * The fonts of printed documents, by the names that the print sheet asks for. The standard wants
 * 小标宋, 仿宋, 楷体 and 黑体 (GB/T 9704-2012, 5.2.2 and 7.3); no open 仿宋 has every character, so an
 * open Song face stands for it, and its bold for 小标宋.
 */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import subsetFont from 'subset-font';
import { packageVersion } from '../../cards/fonts/packages.ts';

const SERIF = '@expo-google-fonts/noto-serif-sc';
const KAI = '@fontsource/lxgw-wenkai';
const SANS = '@expo-google-fonts/noto-sans-sc';

const FACES = {
  'Document Title': [SERIF, '700Bold/NotoSerifSC_700Bold.ttf'],
  'Document Text': [SERIF, '400Regular/NotoSerifSC_400Regular.ttf'],
  'Document Kai': [KAI, 'files/lxgw-wenkai-latin-500-normal.woff'],
  'Document Hei': [SANS, '500Medium/NotoSansSC_500Medium.ttf'],
} as const;

/** One height for all faces: a heading in another face must not make its line higher (5.2.3). */
const HEIGHTS = 'ascent-override: 115%; descent-override: 29%; line-gap-override: 0%;';

/** Page numbers are not in the text of the page. */
const ALWAYS = ' 0123456789—';

/** Files by path, and the style sheet that names them. */
export interface PrintFonts {
  css: string;
  files: Map<string, Buffer>;
}

/**
 * The fonts with the characters of `text` only: Chromium embeds what a page uses, but a whole font
 * also holds radicals that look like characters, and copied text would come out as these.
 */
export async function printFonts(text: string): Promise<PrintFonts> {
  const characters = [...new Set(ALWAYS + text)].sort().join('');
  const files = new Map<string, Buffer>();
  const rules = await Promise.all(
    Object.entries(FACES).map(async ([family, [name, path]], index) => {
      const font = await readFile(join(folderOf(name), path));
      const address = `/print-fonts/${index}.ttf`;
      files.set(address, await subsetFont(font, characters, { targetFormat: 'sfnt' }));
      return `@font-face { font-family: '${family}'; src: url('${address}'); ${HEIGHTS} }`;
    }),
  );
  return { css: rules.join('\n'), files };
}

/** Name and version that tell one state of the fonts from another. */
export function fontStamp(): string {
  const hash = createHash('sha256').update(`subset-font@${packageVersion('subset-font')}`);
  for (const [family, [name, path]] of Object.entries(FACES)) {
    hash.update(`${family}=${name}@${packageVersion(name)}/${path}`);
  }
  return hash.digest('hex');
}

function folderOf(name: string): string {
  return dirname(createRequire(import.meta.url).resolve(`${name}/package.json`));
}
