import { expect, test } from 'vitest';
import { formatPeople } from '../../../src/checks/format.ts';
import { runChecks } from '../../../src/checks/index.ts';
import { contextWith, problems, type Edits } from './helpers.ts';

const NOTICE = 'notices/2020-1.mdx';
const STORY = 'stories/bus/index.mdx';
const POINTS = 'service-points/340302.json';
const schema = (edits: Edits) => problems('schema', edits);

test('an unknown field names the ones allowed and the nearest', () => {
  expect(schema({ [NOTICE]: ['keywords:', 'keyword:'] })).toMatchInlineSnapshot(
    `"notices/2020-1.mdx:12:1: 没有“keyword”这一项，是不是“keywords”。改为：keywords [schema]"`,
  );
});

test('an unknown field inside another', () => {
  expect(schema({ [POINTS]: ['"open": "09:00"', '"from": "09:00"'] })).toMatchInlineSnapshot(`
    "service-points/340302.json:13:11: “points”第 1 项的“hours”的“weekly”第 1 项里缺少“open”（开门）这一项，请加上；写成“09:00”这样。改为："open": "在这里填写", [schema]
    service-points/340302.json:13:58: “points”第 1 项的“hours”的“weekly”第 1 项里没有“from”这一项，请删去；可以写的有：days、open、close [schema]"
  `);
});

test('a missing field is reported where it belongs', () => {
  expect(schema({ [POINTS]: ['"name": "示例服务点",', ''] })).toMatchInlineSnapshot(
    `"service-points/340302.json:4:5: “points”第 1 项里缺少“name”（名称）这一项，请加上。改为："name": "在这里填写", [schema]"`,
  );
});

test('an empty field', () => {
  expect(schema({ [NOTICE]: ['campaign: winter', 'campaign:'] })).toMatchInlineSnapshot(
    `"notices/2020-1.mdx:11:10: “campaign”空着：请填写；可以不填的，就把这一行删去 [schema]"`,
  );
});

test('blank text', () => {
  expect(schema({ [NOTICE]: ['issuer: 示例市总工会', 'issuer: " "'] })).toMatchInlineSnapshot(
    `"notices/2020-1.mdx:7:9: “issuer”空着，请填写 [schema]"`,
  );
});

test('a picture whose lines are not moved in', async () => {
  const line = 'picture: { file: ./cover.svg, alt: 一块灰色的方块, credit: 示例 }';
  const flat = 'picture:\nfile: ./cover.svg\nalt: 一块灰色的方块\ncredit: 示例';
  expect(schema({ [STORY]: [line, flat] })).toMatchInlineSnapshot(
    `"stories/bus/index.mdx:14:1: “file”“alt”“credit”属于“picture”，这几行前面要空两格。改为：picture: file: ./cover.svg alt: 一块灰色的方块 credit: 示例 [schema]"`,
  );
  const { problems } = await runChecks(contextWith({ [STORY]: [line, flat] }));
  expect(formatPeople(problems)).toContain(
    '改为：\npicture:\n  file: ./cover.svg\n  alt: 一块灰色的方块\n  credit: 示例',
  );
});

test('a picture without its own fields', () => {
  expect(
    schema({ [STORY]: ['{ file: ./cover.svg, alt: 一块灰色的方块, credit: 示例 }', ''] }),
  ).toMatchInlineSnapshot(
    `"stories/bus/index.mdx:13:10: “picture”空着：请填写；可以不填的，就把这一行删去 [schema]"`,
  );
});

test.each([
  ['./照片.jpg', '汉字', './photo.jpg'],
  ['./IMG_2031.JPG', '大写字母', './img-2031.jpg'],
])('a picture named %s', (name, reason, fix) => {
  const said = schema({ [STORY]: ['./cover.svg', name] });
  expect(said).toContain(reason);
  expect(said).toContain(`改为：${fix} `);
});

test('fields left out come with the line to add, and every line asks to be filled in', () => {
  const text = '---\ntitle: 示例\n---\n\n正文。\n';
  const said = schema({ [STORY]: text });
  expect(said).toMatchInlineSnapshot(`
    "stories/bus/index.mdx:3:1: 缺少“description”（一句话介绍）这一项，请加上。改为：description: 在这里填写 [schema]
    stories/bus/index.mdx:3:1: 缺少“published”（发布日期）这一项，请加上；写成“2021-01-25”这样。改为：published: 在这里填写 [schema]
    stories/bus/index.mdx:3:1: 缺少“shortTitle”（短标题）这一项，请加上。改为：shortTitle: 在这里填写 [schema]
    stories/bus/index.mdx:3:1: 缺少“kind”（哪一类）这一项，请加上；只能是：exemplary（先进事迹）、visit（走访慰问）、experience（经验做法）。改为：kind: 在这里填写 [schema]
    stories/bus/index.mdx:3:1: 缺少“district”（区县）这一项，请加上。改为：district: 在这里填写 [schema]
    stories/bus/index.mdx:3:1: 缺少“campaign”（属于哪次活动）这一项，请加上。改为：campaign: 在这里填写 [schema]
    stories/bus/index.mdx:3:1: 缺少“linesOfWork”（体现活动的哪几项工作）这一项，请加上。改为：linesOfWork: [在这里填写] [schema]
    stories/bus/index.mdx:3:1: 缺少“source”（供稿单位）这一项，请加上。改为：source: 在这里填写 [schema]"
  `);
  const lines = [...said.matchAll(/改为：(.*) \[schema\]$/gm)].map(([, line]) => line).join('\n');
  const filled = text.replace('\n---\n\n', `\n${lines}\n---\n\n`);
  expect(schema({ [STORY]: filled })).not.toContain('缺少');
  expect(problems('placeholder', { [STORY]: filled }).split('\n').length).toBeGreaterThan(5);
});

test('a date in another form', () => {
  expect(
    schema({ [NOTICE]: ['issuedOn: 2020-12-31', 'issuedOn: 2020年12月31日'] }),
  ).toMatchInlineSnapshot(
    `"notices/2020-1.mdx:9:11: “issuedOn”：日期“2020年12月31日”的格式不对，要写成“2021-01-25”这样。改为：2020-12-31 [schema]"`,
  );
});

test('a number where text is wanted', () => {
  expect(schema({ [STORY]: ['"340302"', '340302'] })).toMatchInlineSnapshot(
    `"stories/bus/index.mdx:9:11: “district”应当是文字，现在是数字 340302。改为："340302" [schema]"`,
  );
});

test('text where a list is wanted', () => {
  expect(schema({ [NOTICE]: ['[示例]', '示例'] })).toMatchInlineSnapshot(
    `"notices/2020-1.mdx:12:11: “keywords”应当是列表，现在是文字“示例”。改为：["示例"] [schema]"`,
  );
});

test('text where a number is wanted, full-width digits included', () => {
  expect(
    schema({ 'support/help.mdx': ['amountYuan: 100', 'amountYuan: "１００"'] }),
  ).toMatchInlineSnapshot(
    `"support/help.mdx:14:17: “standards”第 1 项的“amountYuan”应当是数字，现在是文字“１００”。改为：100 [schema]"`,
  );
});

test('是 where true is wanted', () => {
  expect(schema({ [STORY]: ['sample: true', 'sample: 是'] })).toMatchInlineSnapshot(
    `"stories/bus/index.mdx:6:9: “sample”应当是 true 或 false，现在是文字“是”。改为：true [schema]"`,
  );
});

test('a word outside the list', () => {
  expect(schema({ [STORY]: ['kind: visit', 'kind: visti'] })).toMatchInlineSnapshot(
    `"stories/bus/index.mdx:8:7: “kind”写的“visti”不对，只能是：exemplary（先进事迹）、visit（走访慰问）、experience（经验做法）。改为：visit [schema]"`,
  );
});

test('the Chinese name of a word of the list', () => {
  expect(schema({ [STORY]: ['kind: visit', 'kind: 经验做法'] })).toMatchInlineSnapshot(
    `"stories/bus/index.mdx:8:7: “kind”写的“经验做法”不对，只能是：exemplary（先进事迹）、visit（走访慰问）、experience（经验做法）。改为：experience [schema]"`,
  );
});

test('too long', () => {
  const long = '示例'.repeat(10);
  expect(
    schema({ [STORY]: ['shortTitle: 示例故事', `shortTitle: ${long}`] }),
  ).toMatchInlineSnapshot(
    `"stories/bus/index.mdx:7:13: “shortTitle”太长：有 20 个字，最多 16 个字，请删去 4 个字 [schema]"`,
  );
});

test('too short', () => {
  expect(schema({ [STORY]: ['alt: 一块灰色的方块', 'alt: 方块'] })).toMatchInlineSnapshot(
    `"stories/bus/index.mdx:13:36: “picture”的“alt”太短：有 2 个字，至少要 6 个字 [schema]"`,
  );
});

test('too few items, too many items', () => {
  const aliases = 'aliases: [示例一, 示例二, 示例三, 示例四]';
  expect(
    schema({
      'support/help.mdx': [aliases, 'aliases: [甲]'],
      'legal-aid/wages.mdx': [aliases, `aliases: [${[...'甲乙丙丁戊己庚辛壬'].join(', ')}]`],
    }),
  ).toMatchInlineSnapshot(`
    "legal-aid/wages.mdx:20:10: “aliases”有 9 项，最多 8 项 [schema]
    support/help.mdx:25:10: “aliases”有 1 项，至少要 4 项 [schema]"
  `);
});

test('a number too small', () => {
  expect(schema({ 'legal-aid/wages.mdx': ['order: 1', 'order: 0'] })).toMatchInlineSnapshot(
    `"legal-aid/wages.mdx:7:8: “order”是 0，不能小于 1 [schema]"`,
  );
});

test('a day that does not exist', () => {
  expect(
    schema({ [NOTICE]: ['issuedOn: 2020-12-31', 'issuedOn: 2020年11月31日'] }),
  ).toMatchInlineSnapshot(
    `"notices/2020-1.mdx:9:11: “issuedOn”：没有“2020年11月31日”这一天，请查一查日历 [schema]"`,
  );
});

test('a document number in the wrong brackets', () => {
  expect(schema({ [NOTICE]: ['示工〔2020〕1号', '示工[2020]第01号'] })).toMatchInlineSnapshot(
    `"notices/2020-1.mdx:6:17: “documentNumber”：“示工[2020]第01号”不是规范的发文字号：年份用六角括号〔〕，序号前不加“第”、不补零（GB/T 9704-2012，7.2.5）。改为：示工〔2020〕1号 [schema]"`,
  );
});

test('a telephone number without its hyphen', () => {
  expect(schema({ [POINTS]: ['0552-0000000', '05520000000'] })).toMatchInlineSnapshot(
    `"service-points/340302.json:10:20: “points”第 1 项的“telephone”：“05520000000”不是电话号码，要写成“010-12345678”或“12351”这样。改为：0552-0000000 [schema]"`,
  );
});

test('a form that a pattern demands', () => {
  expect(schema({ 'site.json': ['"12351"', '"0552"'] })).toMatchInlineSnapshot(
    `"site.json:11:17: “hotlines”第 1 项的“number”写的“0552”不对：热线是12开头的五位数 [schema]"`,
  );
});

test('an address with an end that is not allowed', () => {
  expect(
    schema({ 'site.json': ['https://example.org', 'https://example.org/'] }),
  ).toMatchInlineSnapshot(
    `"site.json:5:22: “origin”的“url”写的“https://example.org/”不对：网址要写成“https://www.example.org”这样，末尾不加斜杠 [schema]"`,
  );
});

test('opening after closing', () => {
  expect(schema({ [POINTS]: ['"open": "09:00"', '"open": "18:00"'] })).toMatchInlineSnapshot(
    `"service-points/340302.json:13:11: “points”第 1 项的“hours”的“weekly”第 1 项：开门时间要早于关门时间 [schema]"`,
  );
});

test('a file that is a list instead of fields', () => {
  expect(schema({ 'laws/sample-law.json': '[]' })).toMatchInlineSnapshot(
    `"laws/sample-law.json:1:1: 整个文件应当是一组内容，现在是列表 [schema]"`,
  );
});

test('all mistakes of a file are told at once', () => {
  const text = '---\ntitle: 示例\n---\n';
  expect(schema({ [STORY]: text }).split('\n').length).toBeGreaterThan(5);
});
