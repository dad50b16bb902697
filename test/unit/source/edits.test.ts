import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { editFrontMatter } from '../../../src/source/front-matter-edit.ts';
import { editJson } from '../../../src/source/json-edit.ts';
import { newJson } from '../../../src/source/json-print.ts';

/** The lines that differ, `-` before and `+` after. */
function changed(before: string, after: string): string[] {
  const [old, fresh] = [before.split('\n'), after.split('\n')];
  return [
    ...old.filter((line) => !fresh.includes(line)).map((line) => `-${line}`),
    ...fresh.filter((line) => !old.includes(line)).map((line) => `+${line}`),
  ];
}

const JSON_TEXT = `{
  "district": "340302",
  "points": [
    {
      "id": "one",
      "services": ["wages"],
      "hours": [
        { "days": ["mon", "tue"], "open": "09:00" },
        { "days": ["sat"], "open": "10:00" }
      ],
      "at": [117.3, 32.9]
    },
    { "id": "two" }
  ]
}
`;
type Points = { points: Record<string, unknown>[] } & Record<string, unknown>;

describe('JSON', () => {
  test.each<[string, (data: Points) => void, string[]]>([
    ['nothing', () => {}, []],
    [
      'a value',
      ({ points }) => (points[0]!['id'] = 'first'),
      ['-      "id": "one",', '+      "id": "first",'],
    ],
    [
      'an item more in a list on one line',
      ({ points }) => (points[0]!['services'] = ['wages', 'travel']),
      ['-      "services": ["wages"],', '+      "services": ["wages", "travel"],'],
    ],
    [
      'the first item of a list gone',
      ({ points }) => (points[0]!['hours'] as unknown[]).shift(),
      ['-        { "days": ["mon", "tue"], "open": "09:00" },'],
    ],
    [
      'the last member gone',
      ({ points }) => delete points[0]!['at'],
      ['-      ],', '-      "at": [117.3, 32.9]', '+      ]'],
    ],
    [
      'a new entry at the end',
      ({ points }) => points.push({ id: 'three', services: [] }),
      ['-    { "id": "two" }', '+    { "id": "two" },', '+    { "id": "three", "services": [] }'],
    ],
    [
      'a new member where it stands in the data',
      (data) => Object.assign(data, { ...data, checkedOn: '2026-11-23' }),
      ['-  ]', '+  ],', '+  "checkedOn": "2026-11-23"'],
    ],
  ])('%s', (_title, change, lines) => {
    const data = JSON.parse(JSON_TEXT) as Points;
    change(data);
    const edited = editJson(JSON_TEXT, data);
    expect(JSON.parse(edited)).toEqual(data);
    expect(changed(JSON_TEXT, edited)).toEqual(lines);
  });

  test('a new file is laid out like the others', () => {
    expect(newJson(JSON.parse(JSON_TEXT))).toBe(JSON_TEXT);
  });
});

describe('front matter', () => {
  const HEAD = `title: 一碗热汤
# 第一次登出来的那天
published: "2021-02-02"
linesOfWork: [warmth, care]
people:
  - { name: 刘师傅, nameStyle: 化名 }
source: 示例`;

  test.each<[string, (data: Record<string, unknown>) => void, string[]]>([
    ['nothing', () => {}, []],
    ['a text', (data) => (data['title'] = '两碗'), ['-title: 一碗热汤', '+title: 两碗']],
    [
      'a text that needs quotes',
      (data) => (data['title'] = '热汤: 两碗 #1'),
      ['-title: 一碗热汤', "+title: '热汤: 两碗 #1'"],
    ],
    [
      'a short list',
      (data) => (data['linesOfWork'] = ['warmth']),
      ['-linesOfWork: [warmth, care]', '+linesOfWork: [warmth]'],
    ],
    [
      'inside a list',
      (data) => (data['people'] = [{ name: '小郑', nameStyle: '化名' }]),
      ['-  - { name: 刘师傅, nameStyle: 化名 }', '+  - { name: 小郑, nameStyle: 化名 }'],
    ],
    ['a field gone', (data) => delete data['source'], ['-source: 示例']],
    [
      'quotes and remarks stay',
      (data) => (data['published'] = '2021-02-03'),
      ['-published: "2021-02-02"', '+published: "2021-02-03"'],
    ],
  ])('%s', (_title, change, lines) => {
    const data = parse(HEAD) as Record<string, unknown>;
    change(data);
    const edited = editFrontMatter(HEAD, data);
    expect(parse(edited)).toEqual(data);
    expect(changed(HEAD, edited)).toEqual(lines);
  });
});

test('every JSON file of the content stays as it is when nothing changes', () => {
  const text = readFileSync('content/service-points/340302.json', 'utf8');
  expect(editJson(text, JSON.parse(text))).toBe(text);
});
