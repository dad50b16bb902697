import { join } from 'node:path';
import { CARD_FORMATS, cardPath, type CardFormat } from '../domain/addresses.ts';
import type { Content } from '../source/types.ts';
import { compose } from './compose.ts';
import type { Card } from './drawing/draw.ts';
import { CardError, gather } from './errors.ts';
import { composingStamp, keyOf, stampOf } from './key.ts';
import { openKnown } from './known.ts';
import { SITE_FILE } from './subjects/base.ts';
import type { Subject } from './subjects/types.ts';
import { themeOf } from './theme.ts';

export const FORMATS = Object.keys(CARD_FORMATS) as CardFormat[];

/** A picture of a run. */
export interface Image {
  subject: Subject;
  format: CardFormat;
  key: string;
  /** Where it goes in the finished site. */
  path: string;
  card(): Card;
}

/**
 * All pictures of subjects. Those of subjects that have not changed are not composed: their keys
 * are known from an earlier run.
 * @param all these are all subjects there are: what is known of others may be forgotten
 * @throws Error that names every fault of all of them, in Chinese, with file and field
 */
export async function imagesOf(
  subjects: Subject[],
  { root, content }: { root: string; content: Content },
  all = false,
): Promise<Image[]> {
  const theme = themeOf(content.site, SITE_FILE);
  const stamp = stampOf();
  const file = join(root, '.cache', 'cards', 'known.json');
  const known = openKnown(file, composingStamp(content.site, stamp));
  const errors: CardError[] = [];
  const images: Image[] = [];
  for (const subject of subjects) {
    const { collection, id } = subject;
    const keys = known.keysOf(subject) ?? composeKeys(subject);
    keys?.forEach((key, index) => {
      const format = FORMATS[index]!;
      const path = cardPath(collection, id, format);
      images.push({ subject, format, key, path, card: () => compose(subject, format, theme) });
    });
  }
  if (errors.length > 0) throw await gather(root, errors);
  if (all) await known.save();
  return images;

  function composeKeys(subject: Subject): string[] | undefined {
    const keys: string[] = [];
    for (const format of FORMATS) {
      try {
        keys.push(keyOf(compose(subject, format, theme), stamp));
      } catch (error) {
        if (!(error instanceof CardError)) throw error;
        errors.push(error);
      }
    }
    if (keys.length < FORMATS.length) return undefined;
    known.remember(subject, keys);
    return keys;
  }
}
