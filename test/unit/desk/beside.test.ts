import { expect, test } from 'vitest';
import { readContext } from '../../../src/checks/context.ts';
import { fileOfPage, show } from '../../../src/desk/server/beside.ts';
import { listing } from '../../../src/desk/server/listing.ts';
import { parseSource } from '../../../src/source/read.ts';
import { ROOT } from '../../../scripts/lib/folders.ts';

const file = parseSource(
  { kind: 'stories', id: 'soup', path: 'content/stories/soup/index.mdx' },
  '---\ntitle: "雪夜里的汤"\nlinesOfWork: [care]\n---\n\n## 一碗**热**汤\n\n他说<Law law="a" article="1" />，好。\n\n- 甲\n- 乙\n',
);

test.each([
  [2, '雪夜里的汤'],
  [3, 'care'],
  [6, '一碗热汤'],
  [8, '他说，好。'],
  [11, '乙'],
  [99, ''],
])('line %i is about “%s”', (line, words) => {
  const problem = {
    file: file.path,
    line,
    column: 1,
    rule: 'paired-marks',
    level: 'warning' as const,
    message: '缺一半',
  };
  expect(show(problem, file)).toMatchObject({ words, line, why: expect.stringMatching(/成对/) });
});

test('pages and their files', async () => {
  const context = await readContext(ROOT, 'content', '2026-11-23');
  const pathOf = (page: string) => fileOfPage(page, context)?.path;
  expect(pathOf('/')).toBe('content/site.json');
  expect(pathOf('/stories/last-bus-in-the-snow/')).toBe(
    'content/stories/last-bus-in-the-snow/index.mdx',
  );
  expect(pathOf('/share/legal-aid/unpaid-wages/')).toBe('content/legal-aid/unpaid-wages.mdx');
  expect(pathOf('/stories/')).toBeUndefined();
  const groups = listing(context.files);
  expect(groups.map(({ name }) => name)).toContain('维权指南');
  const edits = groups.flatMap(({ rows }) => rows.map(({ edit }) => edit));
  expect(edits).toContain('/desk/edit/#/collections/stories/entries/last-bus-in-the-snow/index');
  expect(edits).toContain('/desk/edit/#/collections/service-points/entries/340302');
  expect(edits).toContain('/desk/edit/#/collections/legal-aid/entries/unpaid-wages');
  for (const { page, file: path } of groups.flatMap(({ rows }) => rows)) {
    expect(pathOf(page!), page).toBe(path);
  }
});
