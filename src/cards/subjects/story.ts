import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { chineseDate } from '../../domain/dates.ts';
import { STORY_KINDS } from '../../schemas/vocabulary.ts';
import type { Story } from '../../schemas/story.ts';
import type { Content, Entry } from '../../source/types.ts';
import { words } from '../words.ts';
import { baseOf, districtName } from './base.ts';
import type { Picture, StorySubject, VisitSubject } from './types.ts';

/** The stories; their pictures are read to tell one state of a file from another. */
export async function stories(
  content: Content,
  root: string,
): Promise<(StorySubject | VisitSubject)[]> {
  return Promise.all(
    content.stories.map(async (entry): Promise<StorySubject | VisitSubject> => {
      const { data, path } = entry;
      const picture = await pictureOf(entry, root);
      const facts = {
        ...baseOf(content, 'stories', entry),
        label: STORY_KINDS[data.kind],
        ...(data.quote && {
          quote: {
            text: words(data.quote.text, path, 'quote.text'),
            by: words(data.quote.by, path, 'quote.by'),
          },
        }),
        ...(picture && { picture }),
        place: districtName(content, data.district),
      };
      if (data.kind !== 'visit') return { ...facts, kind: 'story' };
      return { ...facts, kind: 'visit', date: chineseDate(data.published) };
    }),
  );
}

async function pictureOf({ data, path }: Entry<Story>, root: string): Promise<Picture | undefined> {
  if (!data.picture) return undefined;
  const file = posix.join(posix.dirname(path), data.picture.file);
  const bytes = await readFile(join(root, file));
  return {
    file,
    hash: createHash('sha256').update(bytes).digest('hex'),
    ...(data.picture.madeByAi && { madeByAi: true }),
  };
}
