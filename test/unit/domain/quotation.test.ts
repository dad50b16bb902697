import { expect, test } from 'vitest';
import { clauses, clausesOf, contains, nearestPassage } from '../../../src/domain/quotation.ts';

const BLOCKS = [
  '现将有关事项通知如下：',
  '一、活动主题',
  '情暖职工心。',
  '二、主要内容',
  '（一）走访慰问。',
  '节日期间要走访困难职工，了解他们的生活情况。',
  '（二）精准帮扶。',
  '使用微信、APP 等方式开展帮扶。',
  '三、要求',
  '厉行节约。',
];
const DOCUMENT = BLOCKS.join('\n');

test('white space does not count', () => {
  expect(contains(DOCUMENT, '微信、APP等 方式')).toBe(true);
  expect(contains(DOCUMENT, '微信、App等方式')).toBe(false);
});

test.each([
  ['a word changed', '要走访困难群众，了解他们', '要走访困难职工，了解他们'],
  ['words left out', '要走访困难职工，了解生活情况', '要走访困难职工，了解他们的生活情况'],
  ['words added', '要认真走访困难职工', '要走访困难职工'],
  ['from nowhere', '每人发一套房子', undefined],
  ['too short to tell', '节俭', undefined],
])('nearest passage: %s', (_, quote, expected) => {
  expect(nearestPassage(DOCUMENT, quote)).toBe(expected);
});

test('clauses by the headings of official documents', () => {
  expect(clauses(BLOCKS).map(({ clause }) => clause)).toEqual([
    '',
    '一',
    '一',
    '二',
    '二（一）',
    '二（一）',
    '二（二）',
    '二（二）',
    '三',
    '三',
  ]);
});

test('the clause of a quote', () => {
  expect(clausesOf(clauses(BLOCKS), '了解他们的生活')).toEqual(['二（一）']);
  expect(clausesOf(clauses(BLOCKS), '走访慰问。节日期间')).toEqual(['二（一）']);
  expect(clausesOf(clauses(BLOCKS), '没有这句话')).toEqual([]);
});
