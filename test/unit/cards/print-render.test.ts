import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { renderPapers, type PaperOptions } from '../../../src/cards/print/index.ts';
import { readContent } from '../../../src/source/index.ts';
import { ROOT } from './helpers.ts';

let root = '';
let options: PaperOptions;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'paper-'));
  await cp(join(ROOT, 'test/fixtures/checks/good'), join(root, 'content'), { recursive: true });
  options = { root, content: await readContent(root), outDir: join(root, 'dist') };
});
afterAll(() => rm(root, { recursive: true, force: true }));

/** All PDF files by path. */
async function output(): Promise<Map<string, string>> {
  const folder = join(root, 'dist', 'cards');
  const paths = (await readdir(folder, { recursive: true })).filter((path) => /\.pdf$/.test(path));
  const files = paths.sort().map(async (path) => {
    const bytes = await readFile(join(folder, path));
    return [path.replaceAll('\\', '/'), bytes.toString('base64')] as const;
  });
  return new Map(await Promise.all(files));
}

test('makes the sheets that each collection has, and the same bytes again', async () => {
  const first = await renderPapers(options);
  expect(first.made).toBe(first.files);
  const before = await output();
  expect([...before.keys()]).toEqual([
    'legal-aid/wages/poster-a3.pdf',
    'legal-aid/wages/poster-a4.pdf',
    'legal-aid/wages/stickers.pdf',
    'notices/2020-1/poster-a3.pdf',
    'notices/2020-1/poster-a4.pdf',
    'service-points/sample-centre/poster-a3.pdf',
    'service-points/sample-centre/poster-a4.pdf',
    'service-points/sample-centre/stickers.pdf',
    'support/help/poster-a3.pdf',
    'support/help/poster-a4.pdf',
  ]);

  await rm(join(root, '.cache'), { recursive: true });
  await rm(join(root, 'dist'), { recursive: true });
  await renderPapers(options);
  expect(await output()).toEqual(before);
});

test('makes nothing twice', async () => {
  expect(await renderPapers(options)).toMatchObject({ made: 0 });
});

test('makes again what has changed, and nothing else', async () => {
  const content = structuredClone(options.content);
  content['legal-aid'][0]!.data.shortTitle = '换了题目';
  // The short title stands on the stickers alone.
  expect(await renderPapers({ ...options, content })).toMatchObject({ made: 1 });
});

test('tells all faults at once, each with its place', async () => {
  const content = structuredClone(options.content);
  const [notice] = content.notices;
  notice!.data.title += '😀';
  content.support[0]!.data.whoFor += '𝄞';
  const failing = renderPapers({ ...options, content });
  await expect(failing).rejects.toThrow('有 2 处要改');
  await expect(failing).rejects.toThrow(`${notice!.path} 的 title`);
});
