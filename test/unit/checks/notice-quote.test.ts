import { expect, test } from 'vitest';
import { problems } from './helpers.ts';

const SUPPORT = 'support/help.mdx';
const standard = 'quote: 按照100元/户的标准 }';

test('words changed: the words of the notice are offered', () => {
  expect(
    problems('notice-quote', { [SUPPORT]: [standard, 'quote: 按照100元每户的标准 }'] }),
  ).toMatchInlineSnapshot(
    `"support/help.mdx:17:51: “standards”第 1 项的“basis”的“quote”不是通知的原话，写的是“按照100元每户的标准”。改为：按照100元/户的标准 [notice-quote]"`,
  );
});

test('words left out', () => {
  expect(
    problems('notice-quote', {
      [SUPPORT]: ['quote: 要走访困难职工 }', 'quote: 节日期间走访困难职工，了解生活情况 }'],
    }),
  ).toMatchInlineSnapshot(
    `"support/help.mdx:19:44: “basis”第 1 项的“quote”不是通知的原话，写的是“节日期间走访困难职工，了解生活情况”。改为：节日期间要走访困难职工，了解他们的生活情况 [notice-quote]"`,
  );
});

test('words from nowhere', () => {
  expect(
    problems('notice-quote', { [SUPPORT]: [standard, 'quote: 每人发一套房子 }'] }),
  ).toMatchInlineSnapshot(
    `"support/help.mdx:17:51: “standards”第 1 项的“basis”的“quote”不是通知的原话，写的是“每人发一套房子”，通知里也没有相近的句子 [notice-quote]"`,
  );
});

test('white space does not count', () => {
  expect(problems('notice-quote', { [SUPPORT]: [standard, 'quote: 使用微信、 APP等方式 }'] })).toBe(
    '',
  );
});

test('the wrong clause', () => {
  expect(
    problems('notice-quote', {
      [SUPPORT]: [`clause: 二（二）, ${standard}`, `clause: 二（一）, ${standard}`],
    }),
  ).toMatchInlineSnapshot(
    `"support/help.mdx:17:38: “按照100元/户的标准”这句话不在“二（一）”，在“二（二）”。改为：二（二） [notice-quote]"`,
  );
});

test('quotes of a campaign', () => {
  expect(
    problems('notice-quote', { 'campaigns/winter.json': ['要走访困难职工', '要走访困难群众'] }),
  ).toMatchInlineSnapshot(
    `"campaigns/winter.json:18:66: “linesOfWork”第 1 项的“basis”第 1 项的“quote”不是通知的原话，写的是“要走访困难群众”。改为：要走访困难职工 [notice-quote]"`,
  );
});

test("the editor's quotes", () => {
  expect(
    problems('notice-quote', {
      'notices/2020-1.mdx': ['quote: 要走访困难职工', 'quote: 要走访困难的职工'],
    }),
  ).toMatchInlineSnapshot(
    `"notices/2020-1.mdx:14:12: “editorNotes”第 1 项的“quote”不是通知的原话，写的是“要走访困难的职工”。改为：要走访困难职工 [notice-quote]"`,
  );
});
