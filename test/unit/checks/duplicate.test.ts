import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { problems, ROOT } from './helpers.ts';

const good = (name: string) => readFileSync(join(ROOT, 'good', name), 'utf8');

test('a service point with an id of another file', () => {
  expect(
    problems('duplicate', { 'service-points/340300.json': good('service-points/340302.json') }),
  ).toMatchInlineSnapshot(
    `"service-points/340300.json:5:13: 服务点编号“sample-centre”重复：service-points/340302.json 第 5 行已经用了，请换一个 [duplicate]"`,
  );
});

test('two notices with one document number', () => {
  expect(
    problems('duplicate', { 'notices/2020-2.mdx': good('notices/2020-1.mdx') }),
  ).toMatchInlineSnapshot(
    `"notices/2020-2.mdx:6:17: 发文字号“示工〔2020〕1号”重复：notices/2020-1.mdx 第 6 行已经用了，请换一个 [duplicate]"`,
  );
});

test('a story as a file and as a folder', () => {
  expect(
    problems('duplicate', { 'stories/bus.mdx': good('stories/bus/index.mdx') }),
  ).toMatchInlineSnapshot(
    `"stories/bus.mdx:2:1: 编号“bus”重复：已经有 stories/bus/index.mdx，请删去一个 [duplicate]"`,
  );
});

test('an article of a law twice', () => {
  expect(
    problems('duplicate', { 'laws/sample-law.json': ['"number": "30"', '"number": "3"'] }),
  ).toMatchInlineSnapshot(
    `"laws/sample-law.json:9:17: 条号“3”重复：第 8 行已经用了，请换一个 [duplicate]"`,
  );
});

test('a hotline and a district twice', () => {
  expect(
    problems('duplicate', {
      'site.json': good('site.json').replace('12348', '12351').replace('340302', '340300'),
    }),
  ).toMatchInlineSnapshot(`
    "site.json:12:17: 热线“12351”重复：第 11 行已经用了，请换一个 [duplicate]
    site.json:16:17: 行政区划代码“340300”重复：第 15 行已经用了，请换一个 [duplicate]"
  `);
});
