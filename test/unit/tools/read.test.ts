import { describe, expect, test } from 'vitest';
import { readAnswers } from '../../../src/components/tools/read.ts';
import { readDate } from '../../../src/domain/typed/date.ts';
import { numberReaders } from '../../../src/domain/typed/number.ts';
import type { FieldSpec } from '../../../src/components/tools/tool.ts';
import { fraction } from '../../../src/domain/fraction.ts';

const READERS = { ...numberReaders, date: readDate };

function read(spec: Omit<FieldSpec, 'name'>, text: string) {
  const field = { ...spec, name: 'field' };
  const result = readAnswers([{ spec: field, text }], READERS);
  return 'problems' in result ? result.problems['field'] : result.answers;
}

describe('wrong input is answered with what to do', () => {
  test.each([
    ['money', '', '这一项要填。'],
    ['money', '六千', '请只填数字，比如6000或者7.5。'],
    ['money', '-5', '不能小于0。'],
    ['money', '3333.333', '小数点后最多写2位，也就是写到分。'],
    ['money', '3333.33333333', '小数点后最多写2位，也就是写到分。'],
    ['money', '10001', '最多填10000。请看看是不是多打了数字。'],
    ['number', '1.5', '请填整数。'],
    ['date', '', '这一项要填。'],
    ['date', '?', '没有这一天。请写成2026-03-15这样。'],
    ['date', '2026-02-30', '没有这一天。请写成2026-03-15这样。'],
    ['date', '0026-03-15', '请看看年份，是不是填错了。'],
  ] as const)('%s “%s”: %s', (kind, text, problem) => {
    const decimals = kind === 'number' ? 0 : 2;
    expect(read({ kind, required: true, max: 10_000, decimals }, text)).toBe(problem);
  });
});

test.each([
  ['6000', 600_000],
  ['６，０００．５元', 600_050],
  ['0.01', 1],
  ['1万', 1_000_000],
  ['', 0],
])('“%s” yuan are %i fen', (text, fen) => {
  expect(read({ kind: 'money', max: 10_000 }, text)).toMatchObject({ fen: expect.anything() });
  const answers = readAnswers(
    [{ spec: { name: 'pay', kind: 'money', max: 10_000 }, text }],
    READERS,
  );
  expect('answers' in answers && answers.answers.fen('pay')).toBe(fen);
});

test.each(['2026-03-15', '2026年3月15日', '2026.3.15', '２０２６／３／１５'])(
  '%s is a day',
  (text) => {
    const result = readAnswers([{ spec: { name: 'day', kind: 'date' }, text }], READERS);
    expect('answers' in result && result.answers.text('day')).toBe('2026-03-15');
  },
);

test('what was left empty is nothing', () => {
  const result = readAnswers([], READERS);
  if (!('answers' in result)) throw new Error('no answers');
  const { fen, number, text } = result.answers;
  expect([fen('a'), number('b'), text('c')]).toEqual([0, fraction(0), '']);
});

test('every wrong field is told at once', () => {
  const result = readAnswers(
    [
      { spec: { name: 'a', kind: 'money', required: true, max: 1 }, text: '' },
      { spec: { name: 'b', kind: 'number', max: 1 }, text: 'x' },
      { spec: { name: 'c', kind: 'choice' }, text: 'yes' },
    ],
    READERS,
  );
  expect('problems' in result && Object.keys(result.problems)).toEqual(['a', 'b']);
});
