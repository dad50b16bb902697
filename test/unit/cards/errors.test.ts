import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { CardError, gather } from '../../../src/cards/errors.ts';
import { words } from '../../../src/cards/words.ts';

const root = await mkdtemp(join(tmpdir(), 'card-errors-'));
afterAll(() => rm(root, { recursive: true, force: true }));

test('faults are told once each, with file, line, column and field', async () => {
  await writeFile(join(root, 'a.mdx'), '---\ntitle: 一碗热汤😀\n---\n');
  const title = words('一碗热汤😀', 'a.mdx', 'title');
  const errors = [
    new CardError(title, '请删掉', 4),
    new CardError(title, '请删掉', 4),
    new CardError(words('不在文件里', 'a.mdx', 'quote.text'), '请改短'),
  ];
  expect((await gather(root, errors)).message).toMatchInlineSnapshot(`
    "分享图有 2 处要改：
    a.mdx 第 2 行第 12 列（title）：请删掉
    a.mdx 的 quote.text：请改短"
  `);
});
