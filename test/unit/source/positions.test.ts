import { describe, expect, test } from 'vitest';
import { positionsIn } from '../../../src/source/positions.ts';
import { parseSource } from '../../../src/source/read.ts';

describe('offsets to lines and columns', () => {
  test.each([
    ['', 0, 1, 1],
    ['甲乙', 1, 1, 2],
    ['甲\n乙', 1, 1, 2],
    ['甲\n乙', 2, 2, 1],
    ['甲\r\n乙', 3, 2, 1],
    ['甲\n\n乙', 3, 3, 1],
    ['甲\n', 2, 2, 1],
    ['甲', 99, 1, 2],
    ['甲', -1, 1, 1],
  ])('%j at %i', (text, offset, line, column) => {
    expect(positionsIn(text)(offset)).toEqual({ line, column });
  });
});

describe('where a value stands', () => {
  const json = parseSource(
    { kind: 'site', id: 'site', path: 'site.json' },
    '{\n  "hotlines": [\n    { "number": "12351" }\n  ]\n}',
  );
  const mdx = parseSource(
    { kind: 'stories', id: 'a', path: 'a.mdx' },
    '---\r\ntitle: 甲\r\npeople:\r\n  - name: 小明\r\n---\r\n\r\n正文\r\n',
  );

  test.each([
    ['JSON value', json, ['hotlines', 0, 'number'], 3, 17],
    ['JSON, nearest parent', json, ['hotlines', 0, 'name'], 3, 5],
    ['JSON, nothing on the way', json, ['name'], 1, 1],
    ['front matter value', mdx, ['people', 0, 'name'], 4, 11],
    ['front matter, nearest parent', mdx, ['people', 0, 'role'], 4, 5],
    ['front matter, nothing on the way', mdx, ['kind'], 2, 1],
  ])('%s', (_, file, path, line, column) => {
    expect(file.positionOf(path)).toEqual({ line, column });
  });

  test('dates stay text', () => {
    const file = parseSource({ kind: 'stories', id: 'a', path: 'a' }, '---\na: 2021-01-25\n---\n');
    expect(file.raw).toEqual({ a: '2021-01-25' });
  });

  test('the body is what follows, with places in the whole file', () => {
    expect(mdx.body).toBe('\r\n正文\r\n');
    expect(mdx.tree?.children.at(-1)?.position?.start.line).toBe(7);
  });
});

test.each([
  ['the name of a JSON value', 'a.json', '{\n  "a": 1\n}', ['a'], 'key', 2, 3],
  ['a JSON field that is missing', 'a.json', '{\n  "a": 1\n}', ['b'], 'end', 3, 1],
  ['the name of a field', 'a.mdx', '---\na: 1\nb: { c: 2 }\n---\n', ['b', 'c'], 'key', 3, 6],
  ['a field that is missing', 'a.mdx', '---\na: 1\n---\n', ['b'], 'end', 3, 1],
  ['a field missing inside another', 'a.mdx', '---\nb: { c: 2 }\n---\n', ['b', 'd'], 'end', 2, 4],
] as const)('%s', (_, path, text, keys, at, line, column) => {
  const kind = path.endsWith('.json') ? 'site' : 'stories';
  expect(parseSource({ kind, id: 'a', path }, text).positionOf(keys, at)).toEqual({ line, column });
});
