/** Everything that makes the cards one union's: colours, names, how words are set. */
import { mix } from '../domain/colour.ts';
import type { Site } from '../schemas/site.ts';
import { loadFaces } from './fonts/face.ts';
import { DICTIONARY } from './typography/dictionary.ts';
import { typesetter, type Typesetter } from './typography/typesetter.ts';
import { words, type Words } from './words.ts';

export interface Theme {
  colours: Colours;
  union: Words;
  /** Name of the site. */
  site: Words;
  type: Typesetter;
}

export interface Colours {
  /** Union red for text and the thread. */
  red: string;
  /** Union red for large areas under white text. */
  area: string;
  /** Gold, for ornament only: never for text, never for the QR code. */
  gold: string;
  text: string;
  quiet: string;
  /** The ground: white with a breath of gold. */
  paper: string;
  white: string;
  /** Hairlines and outlines. */
  hairline: string;
  /** The light around the lamp, from outside to inside. */
  glow: readonly string[];
}

const WHITE = '#ffffff';

/** The colours of a card, from the three that a union chooses. */
export function coloursOf({ text, area, ornament }: Site['colours']): Colours {
  const paper = mix(WHITE, ornament, 0.07);
  return {
    red: text,
    area,
    gold: ornament,
    text: '#1f1f1f',
    quiet: '#4a4a4a',
    paper,
    white: WHITE,
    hairline: mix(WHITE, ornament, 0.45),
    glow: [0.05, 0.11, 0.19].map((share) => mix(paper, ornament, share)),
  };
}

/**
 * @param file path of `site.json`, for messages
 */
export function themeOf(site: Site, file: string): Theme {
  const names = [
    site.union.name,
    site.union.shortName,
    ...site.districts.map(({ name }) => name),
    ...site.hotlines.map(({ name }) => name),
  ];
  return {
    colours: coloursOf(site.colours),
    union: words(site.union.name, file, 'union.name'),
    site: words(site.name, file, 'name'),
    type: typesetter(loadFaces(), [...DICTIONARY, ...names]),
  };
}
