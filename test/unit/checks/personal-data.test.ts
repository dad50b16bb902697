import { expect, test } from 'vitest';
import { guard } from '../../../src/checks/safety.ts';
import { contextWith, problems, report, type Edits } from './helpers.ts';

const STORY = 'stories/bus/index.mdx';
const numbers = (text: string) => problems('personal-number', { [STORY]: ['示例正文。', text] });
const contacts = (text: string) => problems('personal-contact', { [STORY]: ['示例正文。', text] });

test('identity card, bank card and mobile in the body', () => {
  expect(
    numbers('身份证11010519491231002X，\n卡号6222021001116245702。\n\n[电话](tel:13812345678)'),
  ).toMatchInlineSnapshot(`
    "stories/bus/index.mdx:19:4: 身份证号“110105********002X”不能公开，请整个删去；一定要留，就像这样遮住。改为：110105********002X [personal-number]
    stories/bus/index.mdx:20:3: 银行卡号“6222***********5702”不能公开，请整个删去；一定要留，就像这样遮住。改为：6222***********5702 [personal-number]
    stories/bus/index.mdx:22:10: 个人手机号“138****5678”不要公开，请删去，或者换成单位座机、热线；一定要留，就像这样遮住。改为：138****5678 [personal-number]"
  `);
});

test('also in fields, in comments and in data files', () => {
  expect(
    problems('personal-number', {
      [STORY]: ['role: 示例司机 }]', 'role: 司机13812345678 }]'],
      'legal-aid/wages.mdx': ['</Steps>', '</Steps>\n\n{/* 11010519491231002X */}'],
      'campaigns/winter.json': ['"theme": "', '"theme": "13812345678'],
    }),
  ).toMatchInlineSnapshot(`
    "campaigns/winter.json:7:13: 个人手机号“138****5678”不要公开，请删去，或者换成单位座机、热线；一定要留，就像这样遮住。改为：138****5678 [personal-number]
    legal-aid/wages.mdx:35:5: 身份证号“110105********002X”不能公开，请整个删去；一定要留，就像这样遮住。改为：110105********002X [personal-number]
    stories/bus/index.mdx:12:45: 个人手机号“138****5678”不要公开，请删去，或者换成单位座机、热线；一定要留，就像这样遮住。改为：138****5678 [personal-number]"
  `);
});

test('also in a file that cannot be read', () => {
  expect(
    problems('personal-number', { [STORY]: '---\ntitle：示例13812345678\n---\n' }),
  ).toMatchInlineSnapshot(
    `"stories/bus/index.mdx:2:9: 个人手机号“138****5678”不要公开，请删去，或者换成单位座机、热线；一定要留，就像这样遮住。改为：138****5678 [personal-number]"`,
  );
});

test('the mobile number of a service point may be published', () => {
  expect(
    problems('personal-number', {
      'service-points/340302.json': ['0552-0000000', '13812345678'],
      [STORY]: ['0552-0000000', '138 1234 5678'],
    }),
  ).toBe('');
});

const homes = (text: string) => problems('home-address', { [STORY]: ['示例正文。', text] });

test('a home address stops the page, an e-mail address is for a person to judge', () => {
  expect(homes('家住固镇县谷阳路12号3栋502室。\n翠苑小区5号楼2单元301。')).toMatchInlineSnapshot(`
    "stories/bus/index.mdx:19:1: “家住固镇县谷阳路**号*栋***室”像是家庭住址；写到县区就够了，后面的请删去。是办公地点的，写上单位名称，或者先写进服务点文件。改为：家住固镇县 [home-address]
    stories/bus/index.mdx:20:1: “翠苑小区*号楼*单元***”像是家庭住址；写到县区就够了，后面的请删去。是办公地点的，写上单位名称，或者先写进服务点文件 [home-address]"
  `);
  expect(contacts('写信给zhang.san@example.com。')).toMatchInlineSnapshot(
    `"stories/bus/index.mdx:19:4: 电子邮箱“z***@example.com”：个人的请删去，单位的可以留 [personal-contact]"`,
  );
});

test.each([
  '示例区总工会，示例路12号3栋502室。',
  '到职工服务中心（示例大厦2号楼301室）办理。',
  '请来示例路8号楼101室。',
])('an office may be found: %s', (text) => {
  const edits: Edits = {
    'service-points/340302.json': ['"address": "', '"address": "示例路8号楼101室'],
  };
  expect(problems('home-address', { [STORY]: ['示例正文。', text], ...edits })).toBe('');
});

test('the mail of the office may stand', () => {
  expect(
    problems('personal-contact', {
      'site.json': ['"office": "示例部"', '"office": "示例部", "email": "a@example.org"'],
      [STORY]: ['示例正文。', '写信给a@example.org。'],
    }),
  ).toBe('');
});

test.each<[string, Edits]>([
  ['an unfinished line', { [STORY]: ['kind: visit', 'kind: visit: 13812345678'] }],
  ['a value outside a list', { [STORY]: ['kind: visit', 'kind: "11010519491231002X"'] }],
  ['braces', { [STORY]: ['示例正文。', '卡号{6222021001116245702'] }],
  [
    'a number in another form',
    { 'service-points/340302.json': ['0552-0000000', '+8613812345678'] },
  ],
])('no check gives a number away: %s', async (_, edits) => {
  const text = await report(contextWith(edits));
  expect(text).not.toBe('');
  expect(text).not.toMatch(/\d{11}/);
});

test('nor does the guard of the build', () => {
  const problems = guard('卡号{6222021001116245702', 'a.mdx');
  expect(JSON.stringify(problems)).toContain('花括号');
  expect(JSON.stringify(problems)).not.toContain('6222021001116245702');
});
