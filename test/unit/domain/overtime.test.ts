import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { add, compare, fraction, ZERO } from '../../../src/domain/fraction.ts';
import { roundToFen } from '../../../src/domain/money.ts';
import { overLimits, overtime, type OvertimeInput } from '../../../src/domain/overtime.ts';
import { amount, fen } from './arbitraries.ts';

const NONE = { days: ZERO, hours: ZERO };
const NO_TIME = { workday: NONE, restDay: NONE, holiday: NONE };
const month = (time: Partial<OvertimeInput['time']>, paid = 0): OvertimeInput => ({
  pay: 600_000,
  unit: 'month',
  time: { ...NO_TIME, ...time },
  paid,
});
const hours = (count: number) => ({ days: ZERO, hours: fraction(count) });
const days = (count: number) => ({ days: fraction(count), hours: ZERO });

test.each([
  ['10 hours on working days', month({ workday: hours(10) }), 51_724],
  ['two rest days', month({ restDay: days(2) }), 110_345],
  ['one statutory holiday', month({ holiday: days(1) }), 82_759],
  [
    'all of them, rounded once',
    month({ workday: hours(10), restDay: days(2), holiday: days(1) }),
    244_828,
  ],
  ['a rest day in hours', month({ restDay: hours(8) }), 55_172],
  ['less what was paid', month({ restDay: days(2) }, 50_000), 60_345],
  ['more paid than due', month({ restDay: days(2) }, 200_000), 0],
  [
    'by the day',
    { pay: 24_000, unit: 'day' as const, time: { ...NO_TIME, workday: hours(2) } },
    9_000,
  ],
  [
    'by the hour',
    { pay: 3_000, unit: 'hour' as const, time: { ...NO_TIME, holiday: days(1) } },
    72_000,
  ],
])('%s', (_, input, expected) => {
  expect(roundToFen(overtime(input).owed)).toBe(expected);
});

test.each([
  [36, 3, []],
  [36.5, 3, ['month']],
  [10, 3.5, ['day']],
  [40, 4, ['day', 'month']],
])('%d hours a month and %d on the longest day break %j', (ofMonth, longest, expected) => {
  expect(overLimits(fraction(ofMonth * 10, 10), fraction(longest * 10, 10))).toEqual(expected);
});

describe('whatever the input', () => {
  const time = fc.record({ days: amount(31), hours: amount(200) });
  const input: fc.Arbitrary<OvertimeInput> = fc.record({
    pay: fen,
    unit: fc.constantFrom('month' as const, 'day' as const, 'hour' as const),
    time: fc.record({ workday: time, restDay: time, holiday: time }),
  });

  test('never negative, more pay or more time never earns less', () => {
    fc.assert(
      fc.property(input, fc.integer({ min: 0, max: 1000 }), time, (one, more, extra) => {
        const { owed } = overtime(one);
        expect(owed.numerator).toBeGreaterThanOrEqual(0);
        expect(
          compare(overtime({ ...one, pay: one.pay + more }).owed, owed),
        ).toBeGreaterThanOrEqual(0);
        const longer = { ...one.time, restDay: plus(one.time.restDay, extra) };
        expect(compare(overtime({ ...one, time: longer }).owed, owed)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test('reckoned month by month or all at once, the sum is the same', () => {
    fc.assert(
      fc.property(input, input, (one, other) => {
        const second = { ...other, pay: one.pay, unit: one.unit };
        const whole = {
          ...one,
          time: {
            workday: plus(one.time.workday, other.time.workday),
            restDay: plus(one.time.restDay, other.time.restDay),
            holiday: plus(one.time.holiday, other.time.holiday),
          },
        };
        expect(add(overtime(one).owed, overtime(second).owed)).toEqual(overtime(whole).owed);
      }),
    );
  });

  function plus(a: OvertimeInput['time']['workday'], b: OvertimeInput['time']['workday']) {
    return { days: add(a.days, b.days), hours: add(a.hours, b.hours) };
  }
});
