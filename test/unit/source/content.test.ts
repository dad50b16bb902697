import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { ContentError, discover, readContent } from '../../../src/source/index.ts';
import { withdrawnPaths } from '../../../src/source/withdrawn.ts';

const FIXTURES = join(import.meta.dirname, '../../fixtures/checks');
const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** A copy of the good content that a test may spoil. */
function copy(): string {
  const root = mkdtempSync(join(tmpdir(), 'content-'));
  folders.push(root);
  cpSync(join(FIXTURES, 'good'), join(root, 'content'), { recursive: true });
  return root;
}

const failure = (root: string) =>
  readContent(root).then(
    () => undefined,
    (error: unknown) => error,
  );

test('entries by kind, with defaults filled in', async () => {
  const content = await readContent(FIXTURES, 'good');
  expect(content.site.name).toBe('示例站');
  expect(content.stories[0]).toMatchObject({
    id: 'bus',
    path: 'good/stories/bus/index.mdx',
    data: { title: '示例故事', published: '2021-01-10', people: [{ name: '小明' }] },
  });
  expect(content.stories[0]!.body.trim()).toBe('示例正文。有困难请打0552-0000000。');
  expect(content.notices[0]!.data.annexes).toEqual([]);
});

test('a withdrawn story is no content any more', async () => {
  const root = copy();
  const file = join(root, 'content/stories/bus/index.mdx');
  writeFileSync(
    file,
    readFileSync(file, 'utf8').replace('kind: visit', 'kind: visit\nstatus: withdrawn'),
  );
  expect((await readContent(root)).stories).toEqual([]);
  expect(await withdrawnPaths(root, 'content')).toEqual(new Set(['/stories/bus/']));
});

test('drafts are no content yet', async () => {
  const root = copy();
  cpSync(join(root, 'content/stories/bus'), join(root, 'content/drafts/stories/later'), {
    recursive: true,
  });
  expect((await readContent(root)).stories.map(({ id }) => id)).toEqual(['bus']);
  expect((await discover(root, 'content')).strays).toEqual([]);
});

test('service points are entries of their own and know their district', async () => {
  const { 'service-points': points } = await readContent(FIXTURES, 'good');
  expect(points).toHaveLength(1);
  expect(points[0]).toMatchObject({
    id: 'sample-centre',
    path: 'good/service-points/340302.json',
    district: '340302',
    data: { hours: { exceptions: [] } },
  });
});

test('an absolute folder will do', async () => {
  const { laws } = await readContent('/', join(FIXTURES, 'good'));
  expect(laws.map(({ id }) => id)).toEqual(['sample-law']);
});

test('a broken file stops everything, with place and correction', async () => {
  const root = copy();
  writeFileSync(join(root, 'content/laws/sample-law.json'), '{\n  "title": "示例法",\n}');
  const error = await failure(root);
  expect(error).toBeInstanceOf(ContentError);
  expect((error as ContentError).message).toMatchInlineSnapshot(`
    "内容有 1 处错误：
    content/laws/sample-law.json 第 2 行第 17 列：最后一项后面多了一个逗号，请删去"
  `);
});

test('data that the schema refuses stops everything', async () => {
  const root = copy();
  writeFileSync(join(root, 'content/stories/snow.mdx'), '---\ntitle: 12\n---\n');
  const error = (await failure(root)) as ContentError;
  expect(error.problems.find(({ column }) => column > 1)).toMatchObject({
    file: 'content/stories/snow.mdx',
    line: 2,
    column: 8,
    rule: 'schema',
    fix: '"12"',
  });
});

test('a folder without site.json', async () => {
  const root = copy();
  rmSync(join(root, 'content/site.json'));
  const error = (await failure(root)) as ContentError;
  expect(error.message).toMatchInlineSnapshot(`
    "内容有 1 处错误：
    content/site.json 第 1 行第 1 列：缺少 site.json：网站名称、主办单位、热线、县区都写在这个文件里"
  `);
});
