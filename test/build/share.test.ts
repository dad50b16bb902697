/** The share desk: files to download, words that go with them, sheets to print. */
import { describe, expect, test } from 'vitest';
import { ROOT } from '../../scripts/lib/folders.ts';
import { compose } from '../../src/cards/compose.ts';
import type { Node } from '../../src/cards/h.ts';
import { collectSubjects } from '../../src/cards/subjects/index.ts';
import type { Subject } from '../../src/cards/subjects/types.ts';
import { alternativeText } from '../../src/cards/texts/alternative.ts';
import { chatTextOf } from '../../src/channels/texts/index.ts';
import { FORMAT_TEXTS, PAPER_TEXTS } from '../../src/cards/texts/formats.ts';
import { themeOf } from '../../src/cards/theme.ts';
import { sizeText } from '../../src/components/share/file-sizes.ts';
import {
  CARD_FORMATS,
  cardPath,
  pagePath,
  PAPERS,
  paperPath,
  sharePath,
  type CardFormat,
  type Paper,
} from '../../src/domain/addresses.ts';
import { readContent } from '../../src/source/index.ts';
import { packsOf } from './packs.ts';
import { files, pageAt, readBytes, sitemap, textOf } from './site.ts';

const content = await readContent(ROOT);
const subjects = await collectSubjects(content, ROOT);
const each = subjects.map((subject): [string, Subject] => [
  `${subject.collection}/${subject.id}`,
  subject,
]);
const FORMATS = Object.keys(CARD_FORMATS) as CardFormat[];

const deskOf = ({ collection, id }: Subject) => pageAt(sharePath(collection, id)).document;
const bare = (text: string) => text.replace(/[\s\u2060]/g, '');

const theme = themeOf(content.site, 'content/site.json');

/** All that is drawn on the poster, in one piece. */
function drawn(subject: Subject): string {
  const leaves = ({ props: { children } }: Node): string[] =>
    typeof children === 'string' ? [children] : (children ?? []).flatMap(leaves);
  return bare(leaves(compose(subject, 'poster', theme).node).join(''));
}

/** Words and numbers of a subject; addresses, ids and file names are none. */
function wordsOf(value: unknown, key = ''): string[] {
  if (['id', 'collection', 'kind', 'url', 'picture'].includes(key)) return [];
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap((one) => wordsOf(one));
  if (typeof value !== 'object' || value === null) return [];
  // A sentence made of a list: the list itself is looked at as well.
  if ('field' in value && (value.field as string).endsWith(' services')) return [];
  if ('text' in value && 'file' in value) return [value.text as string];
  return Object.entries(value).flatMap(([name, inner]) => wordsOf(inner, name));
}

test('there are subjects to look at', () => {
  expect(subjects.length).toBeGreaterThan(50);
});

describe.each(each)('%s', (_name, subject) => {
  const { collection, id } = subject;

  test('its own page holds every word of the poster', () => {
    const { document } = pageAt(pagePath(collection, id));
    const text = bare(
      ['.breadcrumb', 'main']
        .map((place) => textOf(document.querySelector(place)!, '.share-block'))
        .join(' '),
    );
    const poster = drawn(subject);
    const shown = wordsOf(subject).filter((words) => poster.includes(bare(words)));
    expect(shown.length).toBeGreaterThan(2);
    expect(shown.filter((words) => !text.includes(bare(words)))).toEqual([]);
  });

  test('its own page shows the poster with words for those who do not see it', () => {
    const image = pageAt(pagePath(collection, id)).document.querySelector('.share-block img');
    expect(image?.getAttribute('src')).toBe(cardPath(collection, id, 'poster'));
    expect(image?.getAttribute('alt')).toBe(alternativeText(subject, 'poster'));
  });

  test('the desk shows every image with use, pixels, bytes, words and a link to save it', () => {
    const desk = deskOf(subject);
    const items = desk.querySelectorAll('.card-grid > li');
    expect(items).toHaveLength(FORMATS.length);
    for (const format of FORMATS) {
      const path = cardPath(collection, id, format);
      const { name, use } = FORMAT_TEXTS[format];
      const item = items.find((one) => one.querySelector('img')?.getAttribute('src') === path)!;
      expect(item.querySelector('img')!.getAttribute('alt')).toBe(alternativeText(subject, format));
      const { width, height } = CARD_FORMATS[format];
      for (const words of [
        name,
        use,
        `${width}×${height}像素`,
        sizeText(readBytes(path).length),
        alternativeText(subject, format),
      ]) {
        expect(item.textContent).toContain(words);
      }
      const link = item.querySelector('a[download]')!;
      expect(link.getAttribute('href')).toBe(path);
      expect(link.getAttribute('download')).toMatch(new RegExp(`-${name}\\.png$`));
    }
  });

  test('the desk has the text for a group chat, and says 示例 of samples', () => {
    const desk = deskOf(subject);
    expect(desk.querySelector('#chat-text')!.textContent).toBe(chatTextOf(content, subject));
    expect(desk.querySelector('main')!.textContent.includes('示例')).toBe(subject.sample);
  });

  test('the desk has the sheets to print, and they are PDF files', () => {
    const links = deskOf(subject).querySelectorAll('.papers a');
    const papers: readonly Paper[] = PAPERS[collection];
    expect(links.map((link) => link.getAttribute('href'))).toEqual(
      papers.map((paper) => paperPath(collection, id, paper)),
    );
    for (const paper of papers) {
      const pdf = readBytes(paperPath(collection, id, paper));
      expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
      expect(deskOf(subject).textContent).toContain(PAPER_TEXTS[paper].use);
      expect(deskOf(subject).textContent).toContain(sizeText(pdf.length));
    }
  });

  test('one press saves all its images under Chinese names, and the text', () => {
    const pack = packsOf(deskOf(subject))[0]!;
    expect(pack.name).toMatch(/-全部图片\.zip$/);
    expect(Object.keys(pack.files)).toHaveLength(FORMATS.length);
    for (const format of FORMATS) {
      const file = Object.entries(pack.files).find(([, path]) =>
        path.endsWith(cardPath(collection, id, format)),
      );
      expect(file?.[0]).toMatch(new RegExp(`-${FORMAT_TEXTS[format].name}\\.png$`));
    }
    expect(Object.values(pack.texts)).toEqual([`${chatTextOf(content, subject)}\n`]);
  });
});

test('the desk lists everything that has images, with a small picture', () => {
  const rows = pageAt('/share/').document.querySelectorAll('.share-list a');
  expect(rows.map((row) => row.getAttribute('href')).sort()).toEqual(
    subjects.map(({ collection, id }) => sharePath(collection, id)).sort(),
  );
  expect(rows.filter((row) => row.querySelector('img[loading=lazy]') === null)).toEqual([]);
});

test('what is only for the preview is not in the site', () => {
  expect([...files].filter((file) => file.startsWith('/share/templates'))).toEqual([]);
});

test('sheets are not offered to search engines', () => {
  expect(sitemap.filter((path) => path.endsWith('.pdf'))).toEqual([]);
});
