/** From a line of text to glyphs at their places, by HarfBuzz. */
import { loadHarfBuzz, type HarfBuzz, type HbFont } from './harfbuzz.ts';
import { isInvisible, isSpace } from '../typography/characters.ts';
import type { LoadedFont } from './draw.ts';
import { parseOutline, type Outline } from './outline.ts';

/** Squeezes ，“ and the like where they meet. */
const FEATURES = 'chws,kern';

/** A line in glyphs; em, from the start of the line and upwards from its baseline. */
export interface Run {
  glyphs: { id: number; x: number; y: number }[];
  width: number;
}

/** A font ready for drawing. */
export interface Shaper {
  /** Tells one font from another in caches. */
  number: number;
  /** Em above and below the baseline; the second is negative. */
  ascender: number;
  descender: number;
  /** @throws Error that names the characters without a glyph */
  shape(text: string): Run;
  /** `undefined` for a space. */
  outline(glyph: number): Outline | undefined;
}

/** Shapers by family and weight. */
export type Shapers = (family: unknown, weight: unknown) => Shaper;

const opened = new WeakMap<LoadedFont[], Promise<Shapers>>();

/** The same fonts are opened once; memory of HarfBuzz is never given back. */
export function openFonts(fonts: LoadedFont[]): Promise<Shapers> {
  let shapers = opened.get(fonts);
  if (!shapers) opened.set(fonts, (shapers = open(fonts)));
  return shapers;
}

let count = 0;

async function open(fonts: LoadedFont[]): Promise<Shapers> {
  const hb = await loadHarfBuzz();
  const all = fonts.map((font) => ({ ...font, shaper: shaperOf(hb, font.data) }));
  return (family, weight) =>
    all.find((font) => font.name === family && font.weight === weight)!.shaper;
}

function shaperOf(hb: HarfBuzz, data: Buffer): Shaper {
  const face = hb.createFace(hb.createBlob(data), 0);
  const font = hb.createFont(face);
  const em = face.upem;
  const { ascender, descender } = verticalMetrics(data);
  const outlines = new Map<number, Outline | undefined>();
  return {
    number: count++,
    ascender: ascender / em,
    descender: descender / em,
    shape: (text) => shape(hb, font, em, text),
    outline(glyph) {
      if (!outlines.has(glyph)) outlines.set(glyph, parseOutline(font.glyphToPath(glyph), em));
      return outlines.get(glyph);
    },
  };
}

/** From the table `hhea`; asking HarfBuzz (0.10.0 of its JavaScript) spoils the font opened first. */
function verticalMetrics(font: Buffer): { ascender: number; descender: number } {
  const tables = font.readUInt16BE(4);
  for (let at = 12; at < 12 + tables * 16; at += 16) {
    if (font.toString('latin1', at, at + 4) !== 'hhea') continue;
    const start = font.readUInt32BE(at + 8);
    return { ascender: font.readInt16BE(start + 4), descender: font.readInt16BE(start + 6) };
  }
  throw new Error('font without hhea');
}

function shape(hb: HarfBuzz, font: HbFont, em: number, text: string): Run {
  const buffer = hb.createBuffer();
  buffer.addText(text);
  buffer.guessSegmentProperties();
  hb.shape(font, buffer, FEATURES);
  const shaped = buffer.json();
  buffer.destroy();
  if (shaped.some(({ g }) => g === 0)) throw new Error(missingIn(hb, font, text));
  let x = 0;
  const glyphs = shaped.map(({ g, ax, dx, dy }) => {
    const glyph = { id: g, x: (x + dx) / em, y: dy / em };
    x += ax;
    return glyph;
  });
  return { glyphs, width: x / em };
}

function missingIn(hb: HarfBuzz, font: HbFont, text: string): string {
  const missing = [...new Set(text)].filter((character) => {
    if (isInvisible(character) || isSpace(character)) return false;
    const buffer = hb.createBuffer();
    buffer.addText(character);
    buffer.guessSegmentProperties();
    hb.shape(font, buffer, FEATURES);
    const lacks = buffer.json().some(({ g }) => g === 0);
    buffer.destroy();
    return lacks;
  });
  return `分享图画不出这些字：${missing.join(' ')}`;
}
