import { expect, test } from 'vitest';
import { dueWords, pending, phaseSentence, stageOf } from '../../../src/domain/campaign-time.ts';

const visits = { name: '走访', from: '2020-12-21', to: '2021-02-28' };
const reporting = { name: '报送', from: '2021-01-11', to: '2021-01-25' };

test.each([
  ['2020-12-20', 'before'],
  ['2020-12-21', 'now'],
  ['2021-02-28', 'now'],
  ['2021-03-01', 'over'],
] as const)('on %s the visits are: %s', (day, stage) => {
  expect(stageOf(visits, day)).toBe(stage);
});

test.each([
  ['2021-01-20', '还有5天'],
  ['2021-01-24', '还有1天'],
  ['2021-01-25', '今天截止'],
  ['2021-01-26', '过了1天'],
  ['2021-03-26', '过了60天'],
  ['2021-03-27', '已截止'],
  ['2026-11-23', '已截止'],
])('on %s a deadline of 25 January says: %s', (day, words) => {
  expect(dueWords('2021-01-25', day)).toBe(words);
});

test('the next deadline stands first, one of today still counts, past ones are gone', () => {
  const dates = ['2021-03-01', '2021-01-20', '2021-01-25'].map((date) => ({ date }));
  expect(pending(dates, '2021-01-25')).toEqual([{ date: '2021-01-25' }, { date: '2021-03-01' }]);
});

test.each([
  ['2020-12-01', '2020年12月21日起：走访。'],
  ['2021-01-10', '现在：走访（到2021年2月28日）。'],
  ['2021-01-25', '现在：走访（到2021年2月28日），报送（到2021年1月25日）。'],
  ['2021-03-01', undefined],
])('on %s the campaign is at: %s', (day, sentence) => {
  expect(phaseSentence([reporting, visits].reverse(), day)).toBe(sentence);
});

test('phases with the same end are told together', () => {
  const publicity = { ...visits, name: '宣传' };
  expect(phaseSentence([publicity, reporting, visits], '2021-01-20')).toBe(
    '现在：宣传、走访（到2021年2月28日），报送（到2021年1月25日）。',
  );
});

test('a campaign without phases says nothing', () => {
  expect(phaseSentence([], '2021-01-20')).toBeUndefined();
});
