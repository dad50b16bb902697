/** Ways to look at a card without its pixels. */
import { compose } from '../../../src/cards/compose.ts';
import { draw, type Card, type LoadedFont } from '../../../src/cards/drawing/draw.ts';
import { layOut } from '../../../src/cards/drawing/layout.ts';
import { openFonts } from '../../../src/cards/drawing/shape.ts';
import { loadFaces } from '../../../src/cards/fonts/face.ts';
import { charactersOf, subsetFonts } from '../../../src/cards/fonts/subset.ts';
import type { Subject } from '../../../src/cards/subjects/types.ts';
import { themeOf, type Theme } from '../../../src/cards/theme.ts';
import { piecesOf } from '../../../src/cards/typography/pieces.ts';
import { joinWords } from '../../../src/cards/typography/join.ts';
import { DICTIONARY } from '../../../src/cards/typography/dictionary.ts';
import type { CardFormat } from '../../../src/domain/addresses.ts';
import type { Site } from '../../../src/schemas/site.ts';

/** The root of the project. */
export const ROOT = new URL('../../..', import.meta.url).pathname;
/** Subsets made by tests stay here between runs. */
const FONT_CACHE = `${ROOT}.cache/tests/card-fonts`;

export const SITE: Site = {
  name: '暖讯·示例',
  description: '示例市总工会的网站，只在测试里用，不对外发布。',
  union: { name: '示例市总工会', shortName: '市总工会' },
  origin: { url: 'https://nuanxun.example.org', sample: true },
  contact: { office: '市总权益保障部' },
  records: { icp: '', publicSecurity: '' },
  colours: { text: '#a4161a', area: '#c7161d', ornament: '#d9a441' },
  campaign: 'test',
  hotlines: [{ number: '12351', name: '职工服务热线', about: '找工会' }],
  districts: [{ adcode: '340300', name: '蚌埠市', box: [116, 32, 118, 34] }],
  members: [],
  checkedOn: '2026-11-23',
};

export const theme: Theme = themeOf(SITE, 'content/site.json');
export const faces = loadFaces();

/** The pieces of a text in the font of titles. */
export const pieces = (text: string) => piecesOf(joinWords(text, DICTIONARY), faces.serif);

/** The fonts with all characters of the cards. */
export function fontsFor(cards: Card[]): Promise<LoadedFont[]> {
  return subsetFonts(charactersOf(cards.map(({ node }) => node)), FONT_CACHE);
}

/** A finished PNG. */
export async function pngOf(subject: Subject, format: CardFormat): Promise<Buffer> {
  const card = compose(subject, format, theme);
  return draw(card, await fontsFor([card]), ROOT);
}

/** A line of text with the place that the layout gave it; pixels. */
export interface PlacedText {
  text: string;
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Every line of text of a card with its place; `known` saves cutting fonts for many cards. */
export async function placesOf(card: Card, known?: LoadedFont[]): Promise<PlacedText[]> {
  const fonts = known ?? (await fontsFor([card]));
  const { lines } = await layOut(card, fonts, await openFonts(fonts));
  return lines.map(({ text, left, top, width, height }) => {
    return { text, left, top, right: left + width, bottom: top + height };
  });
}
