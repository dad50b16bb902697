import { expect, test } from 'vitest';
import { problems } from './helpers.ts';

const FILE = 'service-points/340302.json';
const json = (text: string) => problems('json-syntax', { [FILE]: text });

test('a comma after the last item', () => {
  expect(json('{\n  "district": "340302",\n}')).toMatchInlineSnapshot(
    `"service-points/340302.json:2:23: 最后一项后面多了一个逗号，请删去 [json-syntax]"`,
  );
});

test('a comma forgotten between items', () => {
  expect(json('{\n  "district": "340302"\n  "points": []\n}')).toMatchInlineSnapshot(
    `"service-points/340302.json:2:23: 这一项后面缺少英文逗号“,” [json-syntax]"`,
  );
});

test('a comment', () => {
  expect(json('{\n  // 龙子湖区\n  "district": "340302"\n}')).toMatchInlineSnapshot(
    `"service-points/340302.json:2:3: JSON 文件里不能写注释，请删去 [json-syntax]"`,
  );
});

test('the same field twice, also deep inside', () => {
  expect(json('{ "district": "1", "points": [{ "id": "a",\n"id": "b" }],\n"district": "2" }'))
    .toMatchInlineSnapshot(`
      "service-points/340302.json:2:1: “id”写了两次，请删去一个 [json-syntax]
      service-points/340302.json:3:1: “district”写了两次，请删去一个 [json-syntax]"
    `);
});

test('full-width punctuation', () => {
  expect(json('{\n  “district”: "340302"，\n  "points"：[]\n}')).toMatchInlineSnapshot(`
    "service-points/340302.json:2:3: 这里用了中文标点 “ ，JSON 文件要用英文标点。改为：" [json-syntax]
    service-points/340302.json:3:11: 这里用了中文标点 ： ，JSON 文件要用英文标点。改为：: [json-syntax]"
  `);
});

test('an unfinished file', () => {
  expect(json('{ "points": [')).toMatchInlineSnapshot(
    `"service-points/340302.json:1:14: 缺少结尾的“]” [json-syntax]"`,
  );
});

test('an empty file', () => {
  expect(json(' \n')).toMatchInlineSnapshot(
    `"service-points/340302.json:1:1: 文件是空的 [json-syntax]"`,
  );
});

test('a broken file is not reported by the schema as well', () => {
  expect(problems('schema', { [FILE]: '{' })).toBe('');
});

test('the mark that Notepad puts first is no error', () => {
  const text = '\uFEFF{ "district": "340302", "points": [] }';
  expect(json(text)).toBe('');
});
