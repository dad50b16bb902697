import { expect, test } from 'vitest';
import { reportFaults, type Yardsticks } from '../../../../src/domain/reports/index.ts';
import { FORM, GOOD } from './form.ts';

const LAST = new Map(Object.entries({ ...GOOD, total: 6, cash: 4.5 }));

/** What is said about the good figures with some changed; `undefined` leaves one out. */
function said(change: Record<string, number | undefined>, yardsticks: Yardsticks = {}): string[] {
  const figures = Object.entries({ ...GOOD, ...change }).flatMap(([id, value]) =>
    value === undefined ? [] : [[id, value] as const],
  );
  return reportFaults(FORM, new Map(figures), yardsticks).map(
    ({ level, indicators: [id], message, fix }) =>
      `${level === 'warning' ? '?' : '!'} ${id}: ${message}${fix === undefined ? '' : ` → ${fix}`}`,
  );
}

test('good figures are let alone', () => {
  expect(said({}, { lastYear: LAST, others: [LAST, LAST, LAST] })).toEqual([]);
});

test('crumbs of binary numbers are no difference', () => {
  expect(said({ total: 0.3, cash: 0.1, goods: 0.2, households: 1, deep: 1, other: 0 })).toEqual([]);
});

test.each<[string, Record<string, number | undefined>, string[]]>([
  ['left empty', { people: undefined }, ['! people: “家庭人口”没有填；没有发生的填0']],
  ['negative', { people: -1 }, ['! people: “家庭人口”是-1，不能小于0；请填0或者比0大的数']],
  [
    'half a household',
    { deep: 20.5 },
    ['! deep: “深度困难”是20.5，按户填的数不能有小数；请填整数'],
  ],
  [
    'money too fine',
    { goods: 1.505 },
    ['! goods: “慰问品”是1.505，按万元填，小数点后最多两位 → 1.51'],
  ],
  [
    'a sum that is off',
    { total: 7 },
    [
      '! total: “合计”填的是7，慰问金、慰问品加起来是6.5，差0.5；请先核对各项，各项都对就改合计 → 6.5',
    ],
  ],
  [
    'more households than people',
    { people: 49 },
    ['! households: “家庭合计”50户，比“家庭人口”49人还多；一户至少有一个人，请核对这两项'],
  ],
  [
    'too much for each',
    { total: 60, cash: 58.5 },
    ['? total: “合计”平均每户12,000元，一般在300元到6,000元之间，请核对金额和户数'],
  ],
  [
    'money for nobody',
    { households: 0, deep: 0, other: 0 },
    ['? total: “合计”有6.5万元，“家庭合计”却是0，请核对是不是漏填了'],
  ],
])('%s', (_, change, expected) => {
  expect(said(change)).toEqual(expected);
});

test('元 for 万元 is told by last year, by other units or by the average', () => {
  const inYuan = { total: 65000, cash: 50000, goods: 15000 };
  expect(said(inYuan, { lastYear: LAST })).toEqual([
    '! total: “合计”要按万元填，现在是65,000，像是按元填的（上年是6万元） → 6.5',
    '! cash: “慰问金”要按万元填，现在是50,000，像是按元填的（上年是4.5万元） → 5',
    '! goods: “慰问品”要按万元填，现在是15,000，像是按元填的（上年是1.5万元） → 1.5',
  ]);
  expect(said(inYuan, { others: [LAST, LAST] })[0]).toContain('其他单位最多的是6万元');
  expect(said(inYuan)[0]).toBe(
    '! total: “合计”要按万元填，现在是65,000，像是按元填的（平均每户13,000,000元） → 6.5',
  );
  expect(
    said({ total: 1_000_000, cash: 1_000_000, goods: 0, households: 0, deep: 0, other: 0 })[0],
  ).toContain('这么多万元不可能');
});

test('jumps against last year are asked about, small ones are not', () => {
  expect(said({ people: 400 }, { lastYear: LAST })).toEqual([
    '? people: “家庭人口”上年130人，今年400人，差得多，请核对；没有错的话请说明原因',
  ]);
  expect(said({ deep: 1, other: 49 }, { lastYear: LAST })).toEqual([]);
});

test('a year-end is the beginning, more what came, less what went', () => {
  const form = {
    ...FORM,
    sums: [{ total: 'people', parts: ['households', 'deep'], minus: ['other'] }],
    limits: [],
    averages: [],
  };
  const [fault] = reportFaults(form, new Map(Object.entries(GOOD)));
  expect(fault).toMatchObject({ fix: 40, indicators: ['people', 'households', 'deep', 'other'] });
  expect(fault?.message).toContain('家庭合计加深度困难减其他困难是40');
});
