import {
  appendFile,
  cp,
  mkdtemp,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { renderCards, type CardOptions } from '../../../src/cards/index.ts';
import { readContent } from '../../../src/source/index.ts';
import { ROOT } from './helpers.ts';

let root = '';
let options: CardOptions;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'cards-'));
  await cp(join(ROOT, 'test/fixtures/checks/good'), join(root, 'content'), { recursive: true });
  options = { root, content: await readContent(root), outDir: join(root, 'dist') };
});
afterAll(() => rm(root, { recursive: true, force: true }));

/** All files under `dist/cards`, by path. */
async function output(): Promise<Map<string, string>> {
  const folder = join(root, 'dist', 'cards');
  const paths = (await readdir(folder, { recursive: true })).filter((path) =>
    path.endsWith('.png'),
  );
  const files = paths.sort().map(async (path) => {
    return [path.replaceAll('\\', '/'), (await readFile(join(folder, path))).toString('base64')];
  });
  return new Map((await Promise.all(files)) as [string, string][]);
}

test('draws every entry in every format, and the same bytes again', async () => {
  const seen: number[] = [];
  const first = await renderCards({ ...options, onProgress: ({ done }) => seen.push(done) });
  expect(first.images).toBeGreaterThan(0);
  expect(first).toMatchObject({ rendered: first.images, cached: 0 });
  expect(seen).toEqual(Array.from({ length: first.images }, (_, index) => index + 1));
  const before = await output();
  expect(before.size).toBe(first.images);

  await rm(join(root, '.cache'), { recursive: true });
  await rm(join(root, 'dist'), { recursive: true });
  await renderCards(options);
  expect(await output()).toEqual(before);
});

test('draws nothing twice', async () => {
  const again = await renderCards(options);
  expect(again).toMatchObject({ rendered: 0, cached: again.images });
});

test('draws again what has changed, and nothing else', async () => {
  const content = structuredClone(options.content);
  content['legal-aid'][0]!.data.shortTitle = '换了题目';
  const { rendered } = await renderCards({ ...options, content });
  // The short title stands on the four formats that are seen small.
  expect(rendered).toBe(4);
});

test('knows without composing what has not changed, and composes when it cannot know', async () => {
  await renderCards(options);
  const before = await output();
  const known = join(root, '.cache/cards/known.json');
  const text = await readFile(known, 'utf8');
  // Its keys exchanged by hand: the sum does not fit.
  const [first, second] = [...text.matchAll(/"[0-9a-f]{40}"/g)].map(([key]) => key);
  for (const spoilt of ['', '{}', text.replace(first!, second!)]) {
    await writeFile(known, spoilt);
    await rm(join(root, 'dist'), { recursive: true });
    expect(await renderCards(options)).toMatchObject({ rendered: 0 });
    expect(await output()).toEqual(before);
    expect(await readFile(known, 'utf8')).toBe(text);
  }
});

test('draws again what somebody wrote into, in the cache or in the finished site', async () => {
  await renderCards(options);
  const before = await output();
  const images = join(root, '.cache/cards/images');
  const [name] = await readdir(images);
  await writeFile(join(images, name!), 'not a picture');
  const [path] = before.keys();
  await appendFile(join(root, 'dist/cards', path!), ' ');
  await rm(join(root, 'dist'), { recursive: true });
  const { rendered } = await renderCards(options);
  expect([1, 2]).toContain(rendered);
  expect(await output()).toEqual(before);
  expect(await renderCards(options)).toMatchObject({ rendered: 0 });
});

test('takes nothing that a stopped build has left half written', async () => {
  const images = join(root, '.cache/cards/images');
  const [name] = await readdir(images);
  await rename(join(images, name!), join(images, `${name}.0b5e1c0e-half`));
  expect(await renderCards(options)).toMatchObject({ rendered: 1 });
});

test('makes a part: one collection, one format', async () => {
  const outDir = join(root, 'part');
  const { images } = await renderCards({
    ...options,
    outDir,
    only: 'legal-aid/',
    formats: ['square'],
  });
  expect(images).toBe(options.content['legal-aid'].length);
  const [entry] = options.content['legal-aid'];
  const file = join(outDir, 'cards/legal-aid', entry!.id, 'square.png');
  expect((await stat(file)).size).toBeGreaterThan(0);
});

test('tells all faults at once, each with its place', async () => {
  const content = structuredClone(options.content);
  const notice = content.notices[0]!;
  const { title } = notice.data;
  notice.data.title = `${title}😀`;
  content['legal-aid'][0]!.data.shortTitle = 'x'.repeat(60);
  const failing = renderCards({ ...options, content });
  await expect(failing).rejects.toThrow('分享图有 2 处要改');
  await expect(failing).rejects.toThrow(`${notice.path} 的 title`);
  await expect(failing).rejects.toThrow('表情符号“😀”');
});
