import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { draftsIn, moveToBin, placeOf, writeDraft } from '../../../src/drafts/place.ts';

const root = mkdtempSync(join(tmpdir(), 'bin-'));
const place = placeOf(root, 'content');
afterAll(() => rmSync(root, { recursive: true }));

const story = (text: string) =>
  writeDraft(place, {
    kind: 'stories',
    id: 'soup',
    text,
    files: new Map([['01.jpg', Buffer.from('jpg')]]),
  });

test('drafts laid aside keep text and pictures, also two of one name', async () => {
  await story('一');
  const first = await moveToBin(place, 'stories', 'soup');
  expect(draftsIn(place)).toEqual([]);
  await story('二');
  const second = await moveToBin(place, 'stories', 'soup');
  expect([first, second].map((path) => readFileSync(join(path, 'index.mdx'), 'utf8'))).toEqual([
    '一',
    '二',
  ]);
  expect(existsSync(join(second, '01.jpg'))).toBe(true);
});

test('a notice is one file', async () => {
  await writeDraft(place, { kind: 'notices', id: '2021-8', text: '通知', files: new Map() });
  const bin = await moveToBin(place, 'notices', '2021-8');
  expect(bin).toMatch(/回收站[\\/]notices[\\/]2021-8\.mdx$/);
  expect(readFileSync(bin, 'utf8')).toBe('通知');
});
