import { expect, test } from 'vitest';
import { formatUnix } from '../../../src/checks/format.ts';
import { CHECKS, runChecks } from '../../../src/checks/index.ts';
import { contextWith, problems, type Edits } from './helpers.ts';

const STORY = 'stories/bus/index.mdx';
const PATH = 'good/dictionary.yml';

/** What the check of words says about some edits, with a dictionary of the office. */
async function wording(edits: Edits, text = ''): Promise<string> {
  const context = { ...contextWith(edits), dictionary: { path: PATH, text } };
  const checks = CHECKS.filter(({ id }) => id === 'wording' || id === 'dictionary');
  return formatUnix((await runChecks(context, checks)).problems).replaceAll('good/', '');
}
const inStory = (text: string, dictionary?: string) =>
  wording({ [STORY]: ['示例正文。', text] }, dictionary);

test('wrong words in the body and in fields, each with its own column', async () => {
  expect(
    await wording({
      [STORY]: ['示例正文。', '帐号和**帐号**，既使忘了也能登陆网站。'],
      'site.json': ['"name": "示例站"', '"name": "示例其它站"'],
      'legal-aid/wages.mdx': ['title: 示例指南', 'title: 做为指南'],
    }),
  ).toMatchInlineSnapshot(`
    "legal-aid/wages.mdx:2:8: “做为”应写成“作为”。改为：作为 [wording]
    site.json:2:14: “其它”应写成“其他”：公文里统一写“其他”。改为：其他 [wording]
    stories/bus/index.mdx:19:1: “帐号”应写成“账号”。改为：账号 [wording]
    stories/bus/index.mdx:19:6: “帐号”应写成“账号”。改为：账号 [wording]
    stories/bus/index.mdx:19:11: “既使”应写成“即使”。改为：即使 [wording]
    stories/bus/index.mdx:19:17: “登陆”应写成“登录”：上网是“登录”，上岸是“登陆”。改为：登录 [wording]"
  `);
});

test.each([
  ['截止目前', '“截止”应写成“截至”'],
  ['截止2021年1月', '“截止”应写成“截至”'],
  ['反应问题', '“反应”应写成“反映”'],
  ['招领启示', '“招领启示”应写成“招领启事”'],
  ['《劳动仲裁法》', '应写成“《劳动争议调解仲裁法》”'],
  ['二零二一年', '“二零二一年”应写成“二〇二一年”'],
])('wrong: %s', async (text, said) => {
  expect(await inStory(text)).toContain(said);
});

test.each([
  '报名截止1月25日。',
  '截止日期是1月25日。',
  '台风登陆福建。',
  '吃了药有反应。',
  '《保障农民工工资支付条例》',
  '送温暖的目的的确达到了。',
  '坚苦卓绝的奋斗。',
])('right: %s', async (text) => {
  expect(await inStory(text)).toBe('');
});

test('what others said and how people search stays', async () => {
  const edits: Edits = {
    [STORY]: ['sample: true', 'sample: true\nquote: { text: 帐号没了, by: 小明 }'],
    'legal-aid/wages.mdx': ['aliases: [', 'aliases: [帐号不对, '],
    'notices/2020-1.mdx': ['title: 关于示例工作的通知', 'title: 关于其它工作的通知'],
  };
  expect(await wording(edits)).toBe('');
});

test('words of the office, with a reason and exceptions', async () => {
  const dictionary = '# 词表\n示例处: { 改为: 示例部, 原因: 部门改了名, 不算: [旧示例处室] }\n';
  expect(await inStory('去示例处问，不是旧示例处室。', dictionary)).toMatchInlineSnapshot(
    `"stories/bus/index.mdx:19:2: “示例处”应写成“示例部”：部门改了名。改为：示例部 [wording]"`,
  );
});

test.each([
  ['a colon of the Chinese keyboard', '帐套：账套\n'],
  ['a word without its right form', '# 词\n帐套:\n'],
  ['both sides the same', '账套: 账套\n'],
  ['an unknown detail', '帐套: { 改为: 账套, 理由: 新 }\n'],
  ['details without the right form', '帐套: { 原因: 新 }\n'],
  ['an exception of another word', '帐套: { 改为: 账套, 不算: [账房] }\n'],
  ['an expression that is none', '/帐(/: 账\n'],
  ['a list', '- 帐套\n'],
])('a dictionary with %s', async (_, text) => {
  expect(await wording({}, text)).toMatchSnapshot();
});

test('a broken dictionary keeps the general words at work', async () => {
  expect(await inStory('帐号', '帐套：账套\n')).toContain('“帐号”应写成“账号”');
});

test('an empty dictionary, or one of remarks only', async () => {
  expect(await wording({}, '')).toBe('');
  expect(await wording({}, '# 还没有词\n')).toBe('');
});

test('slips of the keyboard', () => {
  expect(problems('typing', { [STORY]: ['示例正文。', '请打１２３５１ 。\n\n他说：“ 好 。”'] }))
    .toMatchInlineSnapshot(`
    "stories/bus/index.mdx:19:3: “１２３５１ ”这里有全角的字母、数字，或者多打的空格。改为：请打12351。 [typing]
    stories/bus/index.mdx:21:5: “ 好 。”有”这里有全角的字母、数字，或者多打的空格。改为：他说：“好。”有困难请打0552-0000000。 [typing]"
  `);
});

test.each(['（章）　负责人', '共3个人，APP也能用', '上午9:00到12:00', 'A厂和B厂', '2021年“两节”'])(
  'no slip: %s',
  (text) => {
    expect(problems('typing', { [STORY]: ['示例正文。', text] })).toBe('');
  },
);

test('official documents are left alone', () => {
  expect(
    problems('typing', {
      'notices/2020-1.mdx': ['title: 关于示例工作的通知', 'title: 关于 ， 示例工作的通知'],
    }),
  ).toBe('');
});
