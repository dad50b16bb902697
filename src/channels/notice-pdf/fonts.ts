/**
 * The fonts of printed documents, by the names that the print sheet asks for. The standard wants
 * 小标宋, 仿宋, 楷体 and 黑体 (GB/T 9704-2012, 5.2.2 and 7.3); no open 仿宋 or 楷体 has every character,
 * so weights of an open Song face tell them apart.
 */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import subsetFont from 'subset-font';
import { packageVersion } from '../../cards/fonts/packages.ts';

const SERIF = '@expo-google-fonts/noto-serif-sc';
const SANS = '@expo-google-fonts/noto-sans-sc';

const FACES = {
  'Document Title': [SERIF, '700Bold/NotoSerifSC_700Bold.ttf'],
  'Document Text': [SERIF, '400Regular/NotoSerifSC_400Regular.ttf'],
  'Document Kai': [SERIF, '600SemiBold/NotoSerifSC_600SemiBold.ttf'],
  'Document Hei': [SANS, '500Medium/NotoSansSC_500Medium.ttf'],
} as const;

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
      return `@font-face { font-family: '${family}'; src: url('${address}'); }`;
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
