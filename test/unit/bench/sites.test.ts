/** The content that the benches write: always the same, and good content. */
import { mkdtempSync, rmSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { checkContent } from '../../../src/checks/index.ts';
import { compareFolders } from '../../../src/release/same.ts';
import { writeSite } from '../../bench/sites/write.ts';

const root = mkdtempSync(join(tmpdir(), 'bench-sites-'));
const write = (name: string, stories: number): string => {
  writeSite(join(root, name), stories);
  return join(root, name);
};

afterAll(() => rmSync(root, { recursive: true, force: true }));

test('twenty stories have no fault, only columns that were left empty', async () => {
  write('twenty', 20);
  const { problems } = await checkContent(root, 'twenty', '2026-11-01');
  expect(problems.filter(({ rule }) => rule !== 'empty-column')).toEqual([]);
});

test('two runs write the same bytes', async () => {
  const { differences, files } = await compareFolders(write('first', 20), write('second', 20));
  expect(differences).toEqual([]);
  expect(files).toBeGreaterThan(20);
});

test('fewer stories are the first of more', async () => {
  const { differences } = await compareFolders(write('few', 5), write('more', 8));
  expect(differences.map(({ file }) => file)).toEqual(
    [6, 7, 8].map((number) => `/stories/story-0000${number}.mdx`),
  );
});

test('two thousand stories are about 1,500 characters long each, none with the title or summary of another', async () => {
  const folder = join(write('many', 2000), 'stories');
  const names = await readdir(folder);
  const texts = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
  for (const field of ['title', 'description']) {
    const values = texts.map(
      (text) => new RegExp(`^${field}: .*(?:\\n {2}.*)*`, 'm').exec(text)![0],
    );
    expect(new Set(values).size, field).toBe(2000);
  }
  const lengths = texts.map((text) => text.split('---\n').at(-1)!.length).sort((a, b) => a - b);
  expect(lengths[0]).toBeGreaterThan(1200);
  expect(lengths.at(-1)).toBeLessThan(1800);
});
