import { expect, test } from 'vitest';
import { numberOf, orderFaults } from '../../../src/domain/heading-levels.ts';

test.each([
  ['一、活动主题', 0, 1, '一、'],
  ['二十一、附则', 0, 21, '二十一、'],
  ['（三）精准帮扶', 1, 3, '（三）'],
  ['1.主题：', 2, 1, '1.'],
  ['（2）报送', 3, 2, '（2）'],
  ['一.活动主题', 0, 1, '一、'],
  ['（一）、走访', 1, 1, '（一）'],
  ['(一)走访', 1, 1, '（一）'],
  ['1、主题', 2, 1, '1.'],
  ['(1)报送', 3, 1, '（1）'],
  ['⑵报送', 3, 2, '（2）'],
])('%s is of level %i, number %i, written %s', (text, level, value, right) => {
  expect(numberOf(text)).toMatchObject({ level, value, right });
});

test.each(['一是走访', '2021年1月', '3.5万元', '（见附件）', '2021.1.5报送', '', '二人以上'])(
  '%s starts with no number',
  (text) => expect(numberOf(text)).toBeUndefined(),
);

const faults = (...texts: string[]) =>
  orderFaults(texts.map((text) => numberOf(text)!)).map(({ at, fault, right }) => [
    texts[at],
    fault,
    right,
  ]);

test.each([
  [
    'all levels',
    ['一、', '（一）', '1.', '（1）', '（2）', '2.', '（二）', '二、', '（一）', '三、'],
  ],
  ['a level left out', ['一、', '1.', '2.', '二、', '（一）', '（二）']],
  ['the lower level alone', ['（一）', '（二）']],
])('%s: in order', (_, texts) => expect(faults(...texts)).toEqual([]));

test.each([
  ['a number left out', ['一、', '三、'], [['三、', 'count', '二、']]],
  ['a number twice', ['一、', '（一）', '（一）'], [['（一）', 'count', '（二）']]],
  ['not from one', ['一、', '（二）'], [['（二）', 'count', '（一）']]],
  ['a low level above a high one', ['（一）', '一、'], [['一、', 'order', '一、']]],
  ['1. above （一）', ['一、', '1.', '（一）'], [['（一）', 'order', '（一）']]],
  ['another form', ['一、', '(一)'], [['(一)', 'form', '（一）']]],
])('%s', (_, texts, expected) => expect(faults(...texts)).toEqual(expected));
