/** Articles for WeChat and texts for other channels, of every entry that has them. */
import jsQR from 'jsqr';
import { parse } from 'node-html-parser';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../../scripts/lib/folders.ts';
import { collectSubjects } from '../../src/cards/subjects/index.ts';
import type { Subject } from '../../src/cards/subjects/types.ts';
import { bodyLines } from '../../src/authoring/text.ts';
import { coreFacts } from '../../src/channels/texts/facts.ts';
import { hasTexts, sourceOf, textsOf } from '../../src/channels/texts/index.ts';
import { namesOf } from '../../src/channels/texts/names.ts';
import { factFaults } from '../../src/channels/texts/same-facts.ts';
import { LONGEST_SMS } from '../../src/channels/texts/sms.ts';
import { check } from '../../src/channels/wechat/rules/base.ts';
import { RULES } from '../../src/channels/wechat/rules/index.ts';
import {
  appDataPath,
  articlePath,
  canonicalUrl,
  cardPath,
  codedUrl,
  pagePath,
  sharePath,
} from '../../src/domain/addresses.ts';
import { articleDataIn } from '../../src/domain/article-page.ts';
import { documentsNamed } from '../../src/domain/documents/index.ts';
import { withoutSpace } from '../../src/domain/text.ts';
import { readContent } from '../../src/source/index.ts';
import { packsOf } from './packs.ts';
import { articlePages, files, origin, pageAt, pathOf, readBytes, readText } from './site.ts';

interface ArticleData {
  html: string;
  placeholders: string;
  plain: string;
  title: string;
  pictures: { path: string; address: string; alt: string; width: number; height: number }[];
}

const content = await readContent(ROOT);
const subjects = (await collectSubjects(content, ROOT)).filter(({ collection }) =>
  hasTexts(collection),
);
const each = subjects.map((subject): [string, Subject] => [
  `${subject.collection}/${subject.id}`,
  subject,
]);

const pageOf = ({ collection, id }: Subject) =>
  articlePages.find(({ path }) => path === articlePath(collection, id))!;
const articleOf = (subject: Subject) => articleDataIn(pageOf(subject).html) as ArticleData;
const deskOf = ({ collection, id }: Subject) => pageAt(sharePath(collection, id)).document;
const field = (subject: Subject, id: string) =>
  deskOf(subject).querySelector(`#${id}`)!.textContent;

test('every notice, guide, support page and story has an article, and nothing else has', () => {
  expect(articlePages.map(({ path }) => path)).toEqual(
    subjects.map(({ collection, id }) => articlePath(collection, id)).sort(),
  );
});

describe.each(each)('%s', (_name, subject) => {
  const { collection, id } = subject;

  test('the article keeps every rule of the editor', () => {
    const { html, plain } = articleOf(subject);
    const url = canonicalUrl(origin, pagePath(collection, id));
    const draft = {
      html,
      plain,
      title: field(subject, 'wechat-name'),
      author: field(subject, 'wechat-author'),
      digest: field(subject, 'wechat-digest'),
      sourceUrl: field(subject, 'wechat-source'),
      codeUrl: codedUrl(url),
      facts: coreFacts(textsOf(content, subject).facts),
    };
    const faults = check(draft, RULES);
    expect(faults.filter(({ level }) => level === 'error')).toEqual([]);
    // A long guide with many articles of law may come near the limit; nothing else is let pass.
    expect(faults.map(({ rule }) => rule).filter((rule) => rule !== 'length-near')).toEqual([]);
    expect(draft.sourceUrl).toBe(url);
  });

  test('the article says what the page says', () => {
    const { data, tree } = content[subject.collection as 'stories'].find((one) => one.id === id)!;
    const said = withoutSpace(articleOf(subject).plain).replaceAll(/\[\d+\]/g, '');
    const papers = 'documents' in data ? documentsNamed(data.documents as string[]) : [];
    const front = [...wordsOf(data), ...papers.map(({ title }) => title)].filter(
      (words) => !said.includes(withoutSpace(words)),
    );
    expect(front).toEqual([]);
    const lines = tree ? bodyLines(tree, namesOf(content)) : [];
    const spoken = lines.map((line) =>
      withoutSpace(line).replace(/^(?:第.步，|·|\d+\.|提示：|请注意：|.{1,30}说：“)/u, ''),
    );
    const lost = spoken
      .flatMap((line) => line.split(/[。；：“”]/u))
      .filter((words) => words !== '' && !said.includes(words));
    expect(lost).toEqual([]);
  });

  test('styles weigh little beside the words', () => {
    const { html, plain } = articleOf(subject);
    if (collection === 'legal-aid' || collection === 'support') return;
    // 3,000 characters of a story make less than 12,000 of HTML; beside the frame that all have.
    expect([...html].length).toBeLessThan(2_000 + ([...plain].length * 10_000) / 3_000);
  });

  test('its pictures are there, in JPEG or PNG, clean and small enough', async () => {
    const { html, pictures } = articleOf(subject);
    const shown = parse(html).querySelectorAll('img');
    expect(shown.map((image) => image.getAttribute('src'))).toEqual(
      pictures.map(({ address }) => address),
    );
    for (const { path, address, width, height } of pictures) {
      expect(pathOf(address)).toBe(path);
      const bytes = readBytes(path);
      expect(bytes.length).toBeLessThan(1_000_000);
      const found = await sharp(bytes).metadata();
      expect(['jpeg', 'png']).toContain(found.format);
      expect([found.width, found.height]).toEqual([width, height]);
      expect([found.exif, found.xmp, found.iptc]).toEqual([undefined, undefined, undefined]);
    }
  });

  test('the QR code leads to the page, small and recompressed as chats do it', async () => {
    const code = articleOf(subject).pictures.at(-1)!;
    const small = await sharp(
      await sharp(readBytes(code.path)).resize(215).jpeg({ quality: 60 }).toBuffer(),
    )
      .ensureAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
    const { data, info } = small;
    const read = jsQR(new Uint8ClampedArray(data), info.width, info.height);
    expect(read?.data).toBe(codedUrl(canonicalUrl(origin, pagePath(collection, id))));
  });

  test('the bare page is for staff, runs nothing and shows pictures of this site', () => {
    const { document } = pageOf(subject);
    const policy = document.querySelector('meta[http-equiv=Content-Security-Policy]');
    expect(policy?.getAttribute('content')).toBe(
      "default-src 'none';img-src 'self';style-src 'unsafe-inline'",
    );
    expect(document.querySelector('meta[name=robots]')?.getAttribute('content')).toBe('noindex');
    for (const image of document.querySelectorAll('img')) {
      expect(files.has(image.getAttribute('src')!)).toBe(true);
    }
    expect(document.querySelectorAll('script:not([type="application/json"])')).toEqual([]);
  });

  test('the pack holds covers and pictures in order', () => {
    const { pictures } = articleOf(subject);
    const pack = packsOf(pageAt(sharePath(collection, id)).document)[1]!;
    expect(pack.name).toMatch(/-公众号图片\.zip$/);
    expect(Object.values(pack.files)).toEqual([
      cardPath(collection, id, 'cover'),
      cardPath(collection, id, 'square'),
      ...pictures.map(({ path }) => path),
    ]);
    const numbers = Object.keys(pack.files).map((name) => name.slice(0, 3));
    expect(numbers.slice(2)).toEqual(
      pictures.map((_, index) => `${String(index + 1).padStart(2, '0')}-`),
    );
    expect(Object.values(pack.files).filter((path) => !files.has(path))).toEqual([]);
    for (const { alt } of pictures) expect(pack.texts['说明.txt']).toContain(alt);
  });

  test('with places instead of pictures the rest stays', () => {
    const { placeholders, pictures } = articleOf(subject);
    expect(placeholders).not.toContain('<img');
    pictures.forEach(({ alt }, index) => {
      expect(placeholders).toContain(`<strong>【图${index + 1}：${alt}】</strong>`);
    });
  });

  test('date, place, telephone and deadline are the same in every channel', () => {
    const { facts } = textsOf(content, subject);
    const app = readText(appDataPath(collection, id));
    const texts = {
      群消息: field(subject, 'chat-text'),
      短信: field(subject, 'sms-text'),
      微博: field(subject, 'weibo-text'),
      广播稿: field(subject, 'broadcast-text'),
      公众号: articleOf(subject).plain,
      APP数据: app.replace(/(\d{4})-0?(\d+)-0?(\d+)/g, '$1年$2月$3日'),
    };
    const laws = JSON.stringify(content.laws.map(({ data }) => data.version));
    const changes = JSON.stringify(content['law-changes']);
    const points = JSON.stringify(content['service-points'].map(({ data }) => data.telephone));
    const source = `${sourceOf(content, subject.collection as 'stories', id)}\n${laws}\n${changes}\n${points}`;
    expect(factFaults(texts, facts, source)).toEqual([]);
  });

  test('the text message is charged once', () => {
    expect(field(subject, 'sms-text').length).toBeLessThanOrEqual(LONGEST_SMS);
  });

  test('the announcer finds no figures', () => {
    expect(field(subject, 'broadcast-text')).not.toMatch(/[0-9〔〕]/);
  });

  test('data for an app can be read and is whole', () => {
    const data = JSON.parse(readText(appDataPath(collection, id))) as Record<string, unknown>;
    expect(data['id']).toBe(`${collection}/${id}`);
    expect(data['title']).toBe(subject.title.text);
    expect((data['body'] as string[]).length).toBeGreaterThan(3);
    for (const address of Object.values(data['images'] as Record<string, string>)) {
      expect(files.has(pathOf(address))).toBe(true);
    }
  });
});

/** What the page shows of an entry's fields; ids, lists for search and marks for programs are none. */
const NOT_SHOWN = new Set(
  `shortTitle published updated sample topic order needs hotlines next linesOfWork aliases kind campaign
   status keywords guides support related district basis laws file alt nameStyle role path
   description documents`.split(/\s+/),
);

function wordsOf(value: unknown, key = ''): string[] {
  if (NOT_SHOWN.has(key)) return [];
  if (key === 'title') return [];
  if (typeof value === 'string') {
    // Dates are written out; names stand in the text.
    return /^\d{4}-\d{2}-\d{2}$/.test(value) ? [] : [value];
  }
  if (Array.isArray(value)) return value.flatMap((one) => wordsOf(one));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => wordsOf(inner, name));
}
