import { expect, test } from 'vitest';
import {
  overWord,
  standingSentence,
  titleWithStanding,
  touchedBy,
} from '../../../src/domain/notice-standing.ts';

const ISSUED = '2020-12-31';
const ended = { on: '2022-01-05' };

test.each([
  ['in-force', undefined, undefined],
  ['finished', undefined, '这份通知2020年12月31日印发，是当时的安排，不能当作现在的规定。'],
  ['expired', '已失效', '这份通知从2022年1月5日起失效，不再执行。'],
  ['replaced', '已被替代', '这份通知从2022年1月5日起被新的文件替代，不再执行。'],
  ['withdrawn', '已废止', '这份通知从2022年1月5日起废止，不再执行。'],
])('%s: %s', (status, word, sentence) => {
  expect(overWord({ status })).toBe(word);
  expect(standingSentence({ status, issuedOn: ISSUED, ended })).toBe(sentence);
  expect(titleWithStanding('关于示例的通知', { status })).toBe(
    word ? `【${word}】关于示例的通知` : '关于示例的通知',
  );
});

test('a newer notice names what it ended, once, and what it only changed', () => {
  const notice = (id: string, status: string, by: string | undefined, ...changedBy: string[]) => ({
    id,
    data: {
      status,
      ended: by === undefined ? undefined : { by },
      amendments: changedBy.map((one) => ({ by: one })),
    },
  });
  const { ended, amended } = touchedBy('new', [
    notice('replaced', 'replaced', 'new'),
    notice('changed, then replaced', 'replaced', 'new', 'new'),
    notice('to be replaced later', 'in-force', 'new'),
    notice('changed', 'in-force', undefined, 'other', 'new'),
    notice('untouched', 'expired', 'other'),
  ]);
  expect(ended.map(({ id }) => id)).toEqual(['replaced', 'changed, then replaced']);
  expect(amended.map(({ id }) => id)).toEqual(['changed']);
});
