import { expect, test } from 'vitest';
import { citations, plainText, stepTitles } from '../../../src/source/body.ts';
import { parseMdx } from '../../../src/source/mdx.ts';

const tree = (text: string) => parseMdx(text, 'a.mdx').tree!;

const GUIDE = `---
title: 示例
---

开头，**1.主题：**工会。

<Steps>

<Step title="先打电话">

说清楚。<Law law="labour-law" article="50" />

</Step>

<Step title="再去投诉">

| 甲 | 乙 |
| --- | --- |
| 丙 | 丁<Law law="civil-code" article="1" /> |

</Step>

</Steps>
`;

test('citations in reading order with their places', () => {
  expect(citations(tree(GUIDE))).toEqual([
    { law: 'labour-law', article: '50', line: 11, column: 5 },
    { law: 'civil-code', article: '1', line: 19, column: 8 },
  ]);
});

test('a citation without its article is left out', () => {
  expect(citations(tree('<Law law="labour-law" />'))).toEqual([]);
});

test('titles of the steps', () => {
  expect(stepTitles(tree(GUIDE))).toEqual(['先打电话', '再去投诉']);
});

test('the words without markup, one block a line', () => {
  expect(plainText(tree(GUIDE))).toBe(
    ['开头，1.主题：工会。', '先打电话', '说清楚。', '再去投诉', '甲', '乙', '丙', '丁'].join('\n'),
  );
});

test('bold next to Chinese punctuation', () => {
  expect(plainText(tree('根据**《示例条例》**第三条，拨打**12351（免费）**咨询'))).toBe(
    '根据《示例条例》第三条，拨打12351（免费）咨询',
  );
});

test('comments are not words', () => {
  expect(plainText(tree('甲{/* 备注 */}乙'))).toBe('甲乙');
});
