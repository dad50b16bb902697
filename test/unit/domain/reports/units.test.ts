import { expect, test } from 'vitest';
import {
  reportsAsOne,
  standings,
  unitNamed,
  unitsOf,
} from '../../../../src/domain/reports/index.ts';

const DISTRICTS = [
  { adcode: '0', name: '示例市' },
  { adcode: '1', name: '东山区' },
  { adcode: '2', name: '西山区' },
  { adcode: '3', name: '南河县' },
];
const LISTED = [
  { id: 'banks', name: '金融单位工会', short: '金融单位', group: '金融单位工会' },
  { id: 'offices', name: '各委、办、局工会（汇总）', short: '委办局', group: '各委、办、局工会' },
  { id: '0', name: '示例市总工会', group: '市总各部室' },
  ...['1', '2', '3'].map((id) => ({
    id,
    name: `${DISTRICTS.find(({ adcode }) => adcode === id)!.name}总工会`,
    group: '各县、区总工会',
  })),
  { id: 'left-out', name: '不用报的工会', group: '不用报的' },
];
const UNITS = unitsOf(
  {
    required: ['各县、区总工会'],
    optional: ['市总各部室', '金融单位工会', '各委、办、局工会'],
  },
  LISTED,
  DISTRICTS,
);

test('required units come first', () => {
  expect(UNITS.map(({ name, required }) => `${name}${required ? '' : '（可）'}`)).toEqual([
    '东山区总工会',
    '西山区总工会',
    '南河县总工会',
    '金融单位工会（可）',
    '各委、办、局工会（汇总）（可）',
    '示例市总工会（可）',
  ]);
});

test('tables use the short name, or that of the district', () => {
  expect(UNITS.map(({ short, district }) => `${short}${district ? '' : '（非县区）'}`)).toEqual([
    '东山区',
    '西山区',
    '南河县',
    '金融单位（非县区）',
    '委办局（非县区）',
    '示例市',
  ]);
});

test('a group whose unions nobody has listed reports as one', () => {
  expect(UNITS.filter(reportsAsOne).map(({ id }) => id)).toEqual(['banks']);
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
  ['金融单位工会', 'banks'],
  ['示例市金融单位', 'banks'],
  ['各委、办、局工会(汇总)', 'offices'],
  ['委办局工会', 'offices'],
  ['不用报的工会', undefined],
  ['山', undefined],
  ['北海县总工会', undefined],
  ['东山区西山区', '2'],
  ['', undefined],
])('“%s” means %s', (text, id) => {
  expect(unitNamed(text, UNITS)?.id).toBe(id);
});

test('who is in, late, due', () => {
  const FOUR = UNITS.slice(0, 4);
  const handedIn = [
    { unit: '1', handedIn: '2021-01-25' },
    { unit: '2', handedIn: '2021-01-27' },
  ];
  const told = (today: string, due: string | undefined = '2021-01-25') =>
    standings(FOUR, handedIn, due, today).map(
      ({ standing, daysLate }) => `${standing} ${daysLate}`,
    );
  expect(told('2021-01-20')).toEqual(['waiting 0', 'waiting 0', 'waiting 0', 'free 0']);
  expect(told('2021-01-26')).toEqual(['in-time 0', 'overdue 1', 'overdue 1', 'free 0']);
  expect(told('2021-02-01')).toEqual(['in-time 0', 'late 2', 'overdue 7', 'free 0']);
  expect(standings(FOUR, handedIn, undefined, '2021-02-01')[2]!.standing).toBe('waiting');
});
