import { z } from 'zod';
import { isPictureName, pictureNameFault, suggestPictureName } from '../domain/picture-name.ts';
import { checkedText, line, linesOfWork, pageFields, reference, shortTitle } from './fields.ts';
import { STORY_KINDS, keys } from './vocabulary.ts';

/** The formats that share images can show. */
const pictureName = checkedText(
  (name) => isPictureName(name) && /\.(?:jpg|png|svg)$/.test(name),
  pictureNameFault,
  suggestPictureName,
);

/** A person in a story; by default under a changed name (《个人信息保护法》第二十五条). */
const person = z.strictObject({
  name: line(12),
  nameStyle: z.enum(['真名', '化名']),
  role: line(30),
});

/** An exemplary deed, a visit or an experience worth passing on. */
export const story = z.strictObject({
  ...pageFields,
  shortTitle,
  kind: z.enum(keys(STORY_KINDS)),
  /** Administrative code of the district or county, from `site.json`. */
  district: reference('districts'),
  campaign: reference('campaigns'),
  linesOfWork: linesOfWork.min(1),
  people: z.array(person).default([]),
  /** The sentence that goes on the poster. */
  quote: z.strictObject({ text: line(60), by: line(30) }).optional(),
  /** Picture beside the story file, 3:2, with its alternative text and where it comes from. */
  picture: z
    .strictObject({
      /** File name beside the story, such as `cover.svg`. */
      file: pictureName,
      alt: z.string().trim().min(6).max(80),
      credit: line(30),
    })
    .optional(),
  /** The union that sent the story. */
  source: line(40),
  /** Guides that a reader in the same position should read next. */
  guides: z.array(reference('legal-aid')).default([]),
  /** Support pages likewise. */
  support: z.array(reference('support')).default([]),
});
export type Story = z.infer<typeof story>;
