/** The three fonts of the cards: SIL Open Font License, every one of the 8,105 standard characters. */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { packageVersion } from './packages.ts';

export const FONTS = {
  /** Titles and large figures. */
  serif: {
    family: 'serif',
    weight: 700,
    package: '@expo-google-fonts/noto-serif-sc',
    path: '700Bold/NotoSerifSC_700Bold.ttf',
  },
  /** Text. */
  sans: {
    family: 'sans',
    weight: 400,
    package: '@expo-google-fonts/noto-sans-sc',
    path: '400Regular/NotoSansSC_400Regular.ttf',
  },
  /** Labels. */
  bold: {
    family: 'sans',
    weight: 700,
    package: '@expo-google-fonts/noto-sans-sc',
    path: '700Bold/NotoSansSC_700Bold.ttf',
  },
} as const;
export type FontName = keyof typeof FONTS;
export const FONT_NAMES = Object.keys(FONTS) as FontName[];

const require = createRequire(import.meta.url);

/** Absolute path of a font's file. */
export function fontFile(name: FontName): string {
  const font = FONTS[name];
  return join(dirname(require.resolve(`${font.package}/package.json`)), font.path);
}

/** Name and version that tell one state of a font from another. */
export function fontVersion(name: FontName): string {
  const font = FONTS[name];
  return `${font.package}@${packageVersion(font.package)}/${font.path}`;
}
