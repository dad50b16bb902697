import { expect, test } from 'vitest';
import { formatJson, formatPeople, formatSummary, formatUnix } from '../../../src/checks/format.ts';
import { runChecks, type Report } from '../../../src/checks/index.ts';
import { contextWith } from './helpers.ts';

const REPORT = await runChecks(
  contextWith({
    'stories/bus/index.mdx': ['kind: visit\ndistrict: "340302"', 'kind: vist\ndistrict: 340302'],
    'service-points/340302.json': ['[117.4, 32.9]', '[32.9, 117.4]'],
  }),
);

test('for people', () => {
  expect(formatPeople(REPORT.problems)).toMatchInlineSnapshot(`
    "good/service-points/340302.json
      第 16 行第 22 列：坐标 [32.9, 117.4] 的两个数写反了：经度（大的）在前，纬度在后。
        为什么：坐标写错，地图会把人带到别处去。
        改为：[117.4, 32.9]

    good/stories/bus/index.mdx
      第 8 行第 7 列：“哪一类”（kind）写的“vist”不对，只能是：exemplary（先进事迹）、visit（走访慰问）、experience（经验做法）。
        为什么：网页、图片和公众号文章都从这几项取内容，少一项、错一项就会出错。
        改为：visit
      第 9 行第 11 列：“区县”（district）应当是文字，现在是数字 340302。
        改为："340302""
  `);
});

test('for editors', () => {
  expect(formatUnix(REPORT.problems)).toMatchInlineSnapshot(`
    "good/service-points/340302.json:16:22: 坐标 [32.9, 117.4] 的两个数写反了：经度（大的）在前，纬度在后。改为：[117.4, 32.9] [coordinates]
    good/stories/bus/index.mdx:8:7: “kind”写的“vist”不对，只能是：exemplary（先进事迹）、visit（走访慰问）、experience（经验做法）。改为：visit [schema]
    good/stories/bus/index.mdx:9:11: “district”应当是文字，现在是数字 340302。改为："340302" [schema]"
  `);
});

test('as JSON', () => {
  expect(JSON.parse(formatJson(REPORT))).toEqual(REPORT);
});

test.each([
  [{ files: 3, excused: [], errors: 0, warnings: 0 }, '检查了 3 个文件，没有发现问题。'],
  [
    { files: 3, excused: [], errors: 2, warnings: 1 },
    '检查了 3 个文件：2 处错误，1 处提醒。改好错误才能发布。',
  ],
  [{ files: 3, excused: [], errors: 0, warnings: 1 }, '检查了 3 个文件：0 处错误，1 处提醒。'],
])('the last line of %o', (counts, text) => {
  expect(formatSummary({ problems: [], ...counts } satisfies Report)).toBe(text);
});

test('a warning is marked', () => {
  const problem = { ...REPORT.problems[0]!, level: 'warning' as const };
  expect(formatPeople([problem])).toContain('（提醒）');
});
