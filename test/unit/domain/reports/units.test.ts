import { expect, test } from 'vitest';
import { standings, unitNamed, unitsOf } from '../../../../src/domain/reports/index.ts';

const UNITS = unitsOf({ required: ['1', '2', '3'], optional: ['0'] }, [
  { adcode: '0', name: '示例市' },
  { adcode: '1', name: '东山区' },
  { adcode: '2', name: '西山区' },
  { adcode: '3', name: '南河县' },
]);

test('required units come first', () => {
  expect(UNITS.map(({ name, required }) => `${name}${required ? '' : '（可）'}`)).toEqual([
    '东山区总工会',
    '西山区总工会',
    '南河县总工会',
    '示例市总工会（可）',
  ]);
});

test.each([
  ['东山区总工会', '1'],
  ['示例市东山区总工会', '1'],
  ['东山区 工会', '1'],
  ['东山区工会委员会', '1'],
  ['南河', '3'],
  ['南河县', '3'],
  ['示例市总工会', '0'],
  ['2', '2'],
  ['山', undefined],
  ['北海县总工会', undefined],
  ['东山区西山区', '2'],
  ['', undefined],
])('“%s” means %s', (text, id) => {
  expect(unitNamed(text, UNITS)?.id).toBe(id);
});

test('who is in, late, due', () => {
  const handedIn = [
    { unit: '1', handedIn: '2021-01-25' },
    { unit: '2', handedIn: '2021-01-27' },
  ];
  const told = (today: string, due: string | undefined = '2021-01-25') =>
    standings(UNITS, handedIn, due, today).map(
      ({ standing, daysLate }) => `${standing} ${daysLate}`,
    );
  expect(told('2021-01-20')).toEqual(['waiting 0', 'waiting 0', 'waiting 0', 'free 0']);
  expect(told('2021-01-26')).toEqual(['in-time 0', 'overdue 1', 'overdue 1', 'free 0']);
  expect(told('2021-02-01')).toEqual(['in-time 0', 'late 2', 'overdue 7', 'free 0']);
  expect(standings(UNITS, handedIn, undefined, '2021-02-01')[2]!.standing).toBe('waiting');
});
