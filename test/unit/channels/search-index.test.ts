import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { writeSearchIndex, type SearchIndex } from '../../../src/channels/search-index.ts';
import { dictionaryFile } from '../../../src/channels/search/dictionary-file.ts';
import { countPage } from '../../../src/channels/search/counts.ts';
import { mayBeFound, pageText } from '../../../src/channels/search/page-text.ts';
import { readingData } from '../../../src/channels/search/reading-data.ts';
import { indexedPages } from '../../../src/channels/search/tokens.ts';
import { openDictionary } from '../../../src/domain/search/dictionary.ts';
import { OFFICE } from '../../../src/domain/search/intents.ts';

interface Sample {
  title: string;
  kind: string;
  short?: string;
  body?: string;
  summary?: string;
}

function html({ title, kind, short = title, body = '', summary = '说明。' }: Sample): string {
  return `<html lang="zh-CN"><head><meta name="description" content="${summary}"></head><body>
    <nav class="breadcrumb"><span aria-current="page">${short}</span></nav>
    <main data-pagefind-body><span hidden data-pagefind-filter="kind">${kind}</span>
    <h1>${title}</h1><section data-pagefind-ignore>别处的话</section>${body}
    <details>法条原文</details></main></body></html>`;
}

const wages: Sample = { title: '被拖欠工资怎么办', kind: '维权指南', short: '拖欠工资' };
const office: Sample = { title: '示例：五河县法律援助工作站', kind: '服务点' };
const story: Sample = { title: '雪里送炭', kind: '先进事迹' };
const kinds = { 服务点: { mark: OFFICE }, 先进事迹: { news: true } } as const;

const read = (sample: Sample, aliases: string[] = []) => pageText('/a/', html(sample), aliases);
const counted = (sample: Sample, aliases?: string[]) => countPage(read(sample, aliases), {});

describe('the text of a page', () => {
  test('is called by its heading and its short name, without the mark of samples', () => {
    expect(read(wages).names).toEqual(['被拖欠工资怎么办', '拖欠工资']);
    expect(read(office).names).toEqual(['五河县法律援助工作站']);
  });

  test('leaves out what belongs to other pages, and articles of law in full', () => {
    const { body } = read({ ...wages, body: '<p>先算账。</p>' });
    expect(body).toContain('先算账');
    expect(body).not.toMatch(/别处|法条/);
  });

  test('shows the answer where there is one, and never the title twice', () => {
    expect(read(wages).summary).toBe('说明。');
    expect(read({ ...wages, body: '<p class="answer">先投诉。</p>' }).summary).toBe('先投诉。');
    expect(read({ ...wages, summary: '被拖欠工资怎么办。先投诉。' }).summary).toBe('先投诉。');
  });

  test('is there for pages that are to be found', () => {
    expect(mayBeFound(html(wages))).toBe(true);
    expect(mayBeFound('<main><h1>没有</h1></main>')).toBe(false);
  });
});

describe('the weights of tokens', () => {
  const [first, second] = indexedPages(
    [counted(wages, ['工钱要不回来', '工资不给']), counted({ ...office, body: '<p>工资</p>' })],
    kinds,
  );

  test('are highest in names and aliases', () => {
    const weight = (token: string) => first!.weights.get(token) ?? 0;
    expect(weight('工资')).toBeGreaterThan(weight('工钱'));
    expect(weight('工钱')).toBeGreaterThan(weight('说明'));
  });

  test('mark offices', () => {
    expect([first!, second!].map(({ weights }) => weights.has(OFFICE))).toEqual([false, true]);
  });
});

describe('the dictionary', () => {
  const pages = indexedPages([counted(wages, ['讨薪', '怎么讨薪']), counted(office)], kinds);
  const dictionary = openDictionary({
    ...dictionaryFile('h', pages),
    reading: readingData(pages, ['五河']),
  });

  test('knows words that segmenters miss when aliases say them again', () => {
    expect(dictionary.strength.get('讨薪')).toBe(3);
    expect(dictionary.strength.get('欠工')).toBe(1);
  });

  test('has the traditional forms of its characters, and no others', () => {
    expect(dictionary.variants.get('資')).toBe('资');
    expect(dictionary.variants.has('龜')).toBe(false);
  });

  test('has the sounds that the common list lacks', () => {
    expect(dictionary.sounds.get('么')).toBeUndefined();
    expect(openDictionary({ ...dictionaryFile('h', pages) }).sounds.size).toBe(0);
  });
});

describe('the index of a site', () => {
  let folder: string;
  const write = async (path: string, text: string) => {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  };
  const index = (memory?: string): Promise<SearchIndex> =>
    writeSearchIndex({
      outDir: folder,
      ...(memory !== undefined && { memory }),
      aliases: new Map([['/legal-aid/wages/', ['工钱要不回来']]]),
      places: ['五河'],
      kinds,
    });

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'search-index-'));
    await write('legal-aid/wages/index.html', html(wages));
    await write('service-points/wuhe/index.html', html(office));
    await write('stories/snow/index.html', html(story));
  });
  afterEach(() => rm(folder, { recursive: true }));

  test('holds help and news apart, Pagefind once, a record for each page', async () => {
    await index();
    const names = (await readdir(join(folder, 'pagefind'), { recursive: true })).sort();
    expect(names.filter((name) => name.endsWith('pagefind.js'))).toEqual(['pagefind.js']);
    expect(names.filter((name) => /wasm/.test(name))).toEqual(['wasm.unknown.pagefind']);
    expect(names.filter((name) => /-ui|worker|highlight/.test(name))).toEqual([]);
    const records = names.filter((name) => name.endsWith('pf_fragment'));
    const shown = await Promise.all(
      records.map(async (name) => {
        const text = gunzipSync(await readFile(join(folder, 'pagefind', name))).toString();
        const { url, meta, content } = JSON.parse(text.slice(text.indexOf('{')));
        return [name.startsWith('news'), url, meta.title, meta.kind, content];
      }),
    );
    expect(shown.sort()).toEqual([
      [false, '/legal-aid/wages/', wages.title, wages.kind, ''],
      [false, '/service-points/wuhe/', office.title, office.kind, ''],
      [true, '/stories/snow/', story.title, story.kind, ''],
    ]);
  });

  test('may hold no news', async () => {
    await rm(join(folder, 'stories'), { recursive: true });
    await index();
    const text = await readFile(join(folder, 'pagefind/news/words.json'), 'utf8');
    expect(openDictionary(JSON.parse(text))).toMatchObject({ pages: 0, codes: new Map() });
  });

  test('leaves the pages as they are', async () => {
    await index();
    expect(await readFile(join(folder, 'legal-aid/wages/index.html'), 'utf8')).toBe(html(wages));
  });

  test('has the same version for the same pages, another for others', async () => {
    const { version } = await index();
    expect((await index()).version).toBe(version);
    await write('stories/snow/index.html', html({ ...story, title: '雪里送热汤' }));
    expect((await index()).version).not.toBe(version);
  });

  test('is the same when pages are remembered, changed ones and all', async () => {
    const memory = join(folder, 'counted.json');
    const site = async () =>
      Promise.all(
        (await readdir(join(folder, 'pagefind'), { recursive: true }))
          .filter((name) => name.includes('.'))
          .sort()
          .map(async (name) => [name, await readFile(join(folder, 'pagefind', name), 'base64')]),
      );
    await index(memory);
    await write('stories/snow/index.html', html({ ...story, title: '雪里送热汤' }));
    await index(memory);
    const remembered = await site();
    expect(await readFile(memory, 'utf8')).not.toContain('雪里送炭');
    await index();
    expect(remembered).toEqual(await site());
    await writeFile(memory, 'spoiled');
    await index(memory);
    expect(remembered).toEqual(await site());
  });

  test('gives a record another name when what it shows has changed', async () => {
    await index();
    const before = await readdir(join(folder, 'pagefind/fragment'));
    await write('legal-aid/wages/index.html', html({ ...wages, summary: '说明！' }));
    await index();
    const after = await readdir(join(folder, 'pagefind/fragment'));
    expect(after.filter((name) => !before.includes(name))).toHaveLength(1);
  });
});
