import { globSync, readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { settle } from '../../../../src/desk/edit/settle.ts';
import { EDITED_KINDS } from '../../../../src/desk/edit/kinds.ts';
import { KINDS } from '../../../../src/schemas/index.ts';

/** What the editor sends of a file that nobody has touched: its own layout, its own order of quotes. */
function asSent(text: string, json: boolean): string {
  if (json) return JSON.stringify(JSON.parse(text));
  const [, head = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text)!;
  return `---\n${stringify(parse(head), { lineWidth: 0 }).trim()}\n---\n\n${body.trim()}\n`;
}

describe('a file that nobody touched stays as it is, to the letter', () => {
  test.each(EDITED_KINDS)('%s', (kind) => {
    const { folder, extension } = KINDS[kind];
    const files = globSync(
      folder === '.' ? `content/${kind}.json` : `content/${folder}/**/*.${extension}`,
    );
    expect(files.length).toBeGreaterThan(0);
    for (const file of files) {
      const text = readFileSync(file, 'utf8');
      expect(settle(kind, asSent(text, extension === 'json'), text), file).toBe(text);
    }
  });
});

const STORY = readFileSync(
  globSync('content/stories/*/index.mdx').sort((a, b) =>
    basename(dirname(a)) < basename(dirname(b)) ? -1 : 1,
  )[0]!,
  'utf8',
);

test('what is typed into the text is made safe, and only there', () => {
  const sent = STORY.trimEnd() + '\n\n加班 a<b，{x}。\n\n| 项目 | 标准 |\n| 慰问 | 1000元 |\n';
  const kept = settle('stories', sent, STORY);
  expect(kept.startsWith(STORY.trimEnd())).toBe(true);
  expect(kept.slice(STORY.trimEnd().length)).toBe(
    '\n\n加班 a\\<b，\\{x}。\n\n| 项目 | 标准 |\n| --- | --- |\n| 慰问 | 1000元 |\n',
  );
});

describe('what a form adds by itself is left out', () => {
  const BARE = '---\ntitle: 标题\nguides: []\n---\n\n正文\n';
  test.each([
    ['sample: false', BARE],
    ['updated: ""', BARE],
    ['people: []', BARE],
    ['quote: { text: "", by: "" }', BARE],
    ['status: shown', BARE],
    ['sample: true', BARE.replace('guides', 'sample: true\nguides')],
    [
      'picture: { file: cover.jpg }',
      BARE.replace('guides', 'picture:\n  file: ./cover.jpg\nguides'),
    ],
    ['unknown: 1', BARE.replace('guides: []', 'guides: []\nunknown: 1')],
  ])('%s', (added, kept) => {
    const sent = `---\ntitle: 标题\n${added}\n---\n\n正文\n`;
    expect(settle('stories', sent, BARE)).toBe(kept);
  });
});

test('what cannot be read stays as it was sent: the checks say why', () => {
  expect(settle('site', '{ "name": ', '{}')).toBe('{ "name": ');
});
