/** Covers and pictures of an article in one file, numbered as in the text. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { zipSync, type Zippable } from 'fflate';
import { writeWhole } from '../../cards/files.ts';
import { articlePackPath, cardPath } from '../../domain/addresses.ts';
import { saveName } from '../../domain/file-name.ts';
import type { Content } from '../../source/types.ts';
import { mayAppear } from '../../domain/consent.ts';
import type { ArticleCollection } from './entries.ts';

/** What the page of an article says of its pictures. */
export interface PackedArticle {
  title: string;
  pictures: readonly { path: string; alt: string }[];
}

/** Characters of a description that go into a file's name. */
const LONGEST_NAME = 20;

/** Of every file in every pack: the bytes must not depend on the day or on the time zone. */
const DATE = new Date(2021, 0, 1);

/**
 * Writes the pack. Not compressed: pictures do not get smaller.
 * @param outDir the finished site, share images included
 */
export async function writePack(
  collection: ArticleCollection,
  id: string,
  { title, pictures }: PackedArticle,
  outDir: string,
): Promise<void> {
  const take = (path: string) => readFile(join(outDir, path));
  const files: [string, Uint8Array][] = [
    ['00-封面900×383.png', await take(cardPath(collection, id, 'cover'))],
    ['00-封面500×500.png', await take(cardPath(collection, id, 'square'))],
  ];
  const lines: string[] = [];
  for (const [index, { path, alt }] of pictures.entries()) {
    const number = String(index + 1).padStart(2, '0');
    const name = saveName(number, alt.slice(0, LONGEST_NAME), path.split('.').at(-1)!);
    files.push([name, await take(path)]);
    lines.push(`【图${index + 1}：${alt}】`);
  }
  const list = [`《${title}》的图片，按文章里的顺序：`, ...lines, ''].join('\r\n');
  files.push(['说明.txt', Buffer.from(`\ufeff${list}`)]);
  files.sort(([a], [b]) => (a < b ? -1 : 1));
  const zip = zipSync(Object.fromEntries(files) as Zippable, { level: 0, mtime: DATE });
  await writeWhole(join(outDir, articlePackPath(collection, id)), Buffer.from(zip));
}

/** Every entry that has an article, as `articleEntries` tells Astro. */
export function articleIds(content: Content): [ArticleCollection, string][] {
  const stories = content.stories.filter(({ data }) => mayAppear(data.consent, '公众号'));
  const all = { ...content, stories };
  const collections = ['notices', 'legal-aid', 'support', 'stories'] as const;
  return collections.flatMap((collection) =>
    all[collection].map(({ id }): [ArticleCollection, string] => [collection, id]),
  );
}
