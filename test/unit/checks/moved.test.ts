import { expect, test } from 'vitest';
import { problems } from './helpers.ts';

const moved = (...rows: [from: string, to: string][]) => ({
  'moved.json': JSON.stringify({ moved: rows.map(([from, to]) => ({ from, to })) }),
});

test('a page that has a new address, and a file', () => {
  expect(
    problems('moved', moved(['/stories/old/', '/stories/'], ['/files/old.pdf', '/files/new.pdf'])),
  ).toBe('');
});

test.each([
  ['to nowhere', moved(['/stories/old/', '/stories/gone/'])],
  ['to an address that moved as well', moved(['/a/', '/b/'], ['/b/', '/stories/'])],
  ['in a circle', moved(['/a/', '/b/'], ['/b/', '/a/'])],
  ['twice', moved(['/a/', '/stories/'], ['/a/', '/support/'])],
  ['from a page that is still there', moved(['/about/', '/stories/'])],
])('%s', (_title, edits) => {
  expect(problems('moved', edits)).toMatchSnapshot();
});
