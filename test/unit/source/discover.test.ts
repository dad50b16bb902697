import { expect, test } from 'vitest';
import { classify } from '../../../src/source/discover.ts';

test.each([
  ['site.json', { kind: 'site', id: 'site' }],
  ['local-figures.json', { kind: 'local-figures', id: 'local-figures' }],
  ['notices/2020-60.mdx', { kind: 'notices', id: '2020-60' }],
  ['legal-aid/unpaid-wages.mdx', { kind: 'legal-aid', id: 'unpaid-wages' }],
  ['laws/labour-law.json', { kind: 'laws', id: 'labour-law' }],
  ['stories/bus.mdx', { kind: 'stories', id: 'bus' }],
  ['stories/bus/index.mdx', { kind: 'stories', id: 'bus' }],
  ['stories/bus/cover.jpg', 'companion'],
  ['stories/bus.jpg', 'companion'],
  ['README.md', 'companion'],
  ['laws/README.md', 'companion'],
])('%s is known', (file, expected) => {
  expect(classify(file)).toEqual(expected);
});

test.each([
  'notices/2020-60.md',
  'notices/2020-60.MDX',
  'notices/.mdx',
  'notices/2020/60.mdx',
  'laws/labour-law.yaml',
  'stories/index.mdx',
  'stories/bus/part-2.mdx',
  'stories/2021/bus/index.mdx',
  'constructor/a.mdx',
  'notes.txt',
])('%s would be overlooked', (file) => {
  expect(classify(file)).toBeUndefined();
});
