import { describe, expect, test } from 'vitest';
import {
  exceptionsText,
  readExceptions,
  readWeekly,
  weeklyText,
} from '../../../src/domain/hours-text.ts';

const WORKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri'];
const MORNING = { open: '09:00', close: '12:00' };

describe('weekly hours', () => {
  test.each<[string, unknown]>([
    ['周一至周五 09:00-12:00', [{ days: WORKDAYS, ...MORNING }]],
    ['周一到周五 9:00—12:00', [{ days: WORKDAYS, ...MORNING }]],
    ['星期一至星期五　9：00～12：00', [{ days: WORKDAYS, ...MORNING }]],
    [
      '周六、周日 09:00-12:00、14:00-17:30',
      [
        { days: ['sat', 'sun'], ...MORNING },
        { days: ['sat', 'sun'], open: '14:00', close: '17:30' },
      ],
    ],
    [
      '每天（周二除外） 09:00-12:00',
      [{ days: ['mon', 'wed', 'thu', 'fri', 'sat', 'sun'], ...MORNING }],
    ],
    ['星期天 09:00-12:00', [{ days: ['sun'], ...MORNING }]],
  ])('%s', (text, value) => expect(readWeekly(text)).toEqual({ value }));

  test.each(['上班时间', '周八 09:00-12:00', '周五至周一 09:00-12:00', '周一 九点'])(
    '%s is refused with an example',
    (text) =>
      expect(readWeekly(text)).toEqual({
        problem: expect.stringContaining('周一至周五 09:00-12:00'),
      }),
  );

  test('there and back', () => {
    const weekly = [
      { days: ['tue', 'wed', 'thu', 'fri', 'sat', 'sun'], ...MORNING },
      { days: ['fri', 'sat'], open: '18:30', close: '20:30' },
    ] as never;
    expect(readWeekly(weeklyText(weekly))).toEqual({ value: weekly });
  });
});

describe('exceptions', () => {
  test.each<[string, unknown]>([
    ['2027-01-01至2027-01-03 休息 元旦', [{ from: '2027-01-01', to: '2027-01-03', note: '元旦' }]],
    ['2027年1月1日 休息 元旦', [{ from: '2027-01-01', to: '2027-01-01', note: '元旦' }]],
    [
      '2026.10.1到2026.10.7 10:00-16:00 国庆节',
      [
        {
          from: '2026-10-01',
          to: '2026-10-07',
          hours: { open: '10:00', close: '16:00' },
          note: '国庆节',
        },
      ],
    ],
  ])('%s', (text, value) => expect(readExceptions(text)).toEqual({ value }));

  test.each(['元旦休息', '2027-02-30 休息 春节', '2027-01-01 休息'])('%s is refused', (text) =>
    expect(readExceptions(text)).toHaveProperty('problem'),
  );

  test('there and back', () => {
    const exceptions = [
      { from: '2026-10-01', to: '2026-10-07', note: '国庆节' },
      { from: '2027-01-01', to: '2027-01-01', hours: MORNING, note: '元旦' },
    ];
    expect(readExceptions(exceptionsText(exceptions))).toEqual({ value: exceptions });
  });
});
