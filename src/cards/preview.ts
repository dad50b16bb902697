/** Designs tried on made-up subjects, for whoever works on them. */
import type { Site } from '../schemas/site.ts';
import { CARD_FORMATS, type CardFormat } from '../domain/addresses.ts';
import { openCache } from './cache.ts';
import { compose } from './compose.ts';
import { draw, type Card } from './drawing/draw.ts';
import { CardError } from './errors.ts';
import { charactersOf, subsetFonts } from './fonts/subset.ts';
import { everyKind, LENGTHS, type Length } from './samples.ts';
import { SITE_FILE } from './subjects/base.ts';
import type { SubjectKind } from './subjects/types.ts';
import { themeOf } from './theme.ts';

/** A design on a sample: a card, or why there is none. */
export interface Trial {
  /** `long-guide-poster`. */
  name: string;
  length: Length;
  kind: SubjectKind;
  format: CardFormat;
  card?: Card;
  /** What the author of the words would read. */
  refusal?: string;
}

/** Every design on every sample in every format. */
export function tryAll(site: Site): Trial[] {
  const theme = themeOf(site, SITE_FILE);
  return LENGTHS.flatMap((length) =>
    everyKind(length).flatMap((subject) =>
      (Object.keys(CARD_FORMATS) as CardFormat[]).map((format): Trial => {
        const name = `${subject.id}-${format}`;
        const trial = { name, length, kind: subject.kind, format };
        try {
          return { ...trial, card: compose(subject, format, theme) };
        } catch (error) {
          if (!(error instanceof CardError)) throw error;
          return { ...trial, refusal: error.message };
        }
      }),
    ),
  );
}

/**
 * The picture of one of the trials.
 * @param root folder of the project
 */
export async function drawTrial(all: Trial[], { card }: Trial, root: string): Promise<Buffer> {
  if (!card) throw new Error('nothing to draw');
  const nodes = all.flatMap((trial) => (trial.card ? [trial.card.node] : []));
  // The characters of all, so that the fonts are cut down once.
  const fonts = await subsetFonts(charactersOf(nodes), openCache(root).fonts);
  return draw(card, fonts, root);
}
