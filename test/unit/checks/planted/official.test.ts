import { join } from 'node:path';
import { expect, test } from 'vitest';
import { contextOf, readContext } from '../../../../src/checks/context.ts';
import { formatUnix } from '../../../../src/checks/format.ts';
import { runChecks } from '../../../../src/checks/index.ts';
import { listAt, textAt } from '../../../../src/checks/raw.ts';
import { leaves } from '../../../../src/schemas/walk.ts';
import { passages } from '../../../../src/source/body.ts';
import { parseSource } from '../../../../src/source/read.ts';
import { officialParagraphs } from './official.ts';

const PROJECT = join(import.meta.dirname, '../../../..');
const CONTENT = await readContext(PROJECT, 'content', '2026-11-23');

/** What the site already says: notices word for word, guides, help, articles of laws. */
const PUBLISHED = CONTENT.files.flatMap(({ kind, raw, tree }) => {
  if (kind !== 'laws') return tree ? passages(tree).map(({ text }) => text) : [];
  return [...leaves(undefined, raw)].map(({ value }) => String(value));
});

/** Slips of a document that only stand where its editor explains them. */
const EXPLAINED = CONTENT.files.flatMap(({ raw }) =>
  listAt(raw, ['editorNotes']).map((note) => textAt(note, ['quote'])!),
);

/** Long enough to say something, spread over everything that is published. */
const LONG = PUBLISHED.flatMap((text) => text.split('\n')).filter(
  (text) => text.length > 25 && !EXPLAINED.some((quote) => text.includes(quote)),
);
const STEP = LONG.length / 250;
const CLEAN = [
  ...Array.from({ length: 250 }, (_, index) => LONG[Math.floor(index * STEP)]!),
  ...officialParagraphs(250),
];

test('five hundred paragraphs', () => {
  expect(LONG.length).toBeGreaterThan(250);
  expect(CLEAN).toHaveLength(500);
});

test('no error in any of them, and nobody in them', async () => {
  const body = CLEAN.map((text) => text.replace(/[<{*_#[\]\\`]/g, '\\$&')).join('\n\n');
  const path = 'content/legal-aid/clean.mdx';
  const file = parseSource({ kind: 'legal-aid', id: 'clean', path }, `---\n---\n\n${body}\n`);
  const { problems } = await runChecks(contextOf({ ...CONTENT, files: [...CONTENT.files, file] }));
  const wrong = problems.filter(
    ({ file, line, level, rule }) =>
      file === path && line > 2 && (level === 'error' || rule.startsWith('personal')),
  );
  expect(formatUnix(wrong)).toBe('');
});
