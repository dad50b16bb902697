import { expect, test } from 'vitest';
import { contextWith, problems, type Edits } from './helpers.ts';

const REPORT = 'reports/winter/help-table/340302.json';
const FORM = 'report-forms/help-table.json';

test.each<[string, string, [string, string]]>([
  ['a sum that is off', REPORT, ['"value": 6.5', '"value": 7']],
  ['an indicator that the form does not have', REPORT, ['"households"', '"household"']],
  ['an indicator twice', REPORT, ['"people", "value": 130', '"households", "value": 50']],
  ['another period', REPORT, ['"to": "2021-02-28"', '"to": "2021-03-31"']],
  ['a file in the wrong place', REPORT, ['"unit": "340302"', '"unit": "340300"']],
  [
    'a deadline that the campaign does not have',
    FORM,
    ['"deadline": "示例统计', '"deadline": "示列统计'],
  ],
  ['last year with a sum that is off', 'last-year-figures/help-table.json', ['4.5', '4']],
])('%s', (_, file, edit) => {
  expect(problems('reports', { [file]: edit })).toMatchSnapshot();
});

const textOf = (name: string) =>
  contextWith({}).files.find(({ path }) => path.endsWith(name))!.text;
const EARLIER = textOf(FORM);
const BEFORE = 'report-forms/help-table-before.json';

test('last year entered by hand although it was collected here', () => {
  const edits: Edits = {
    [BEFORE]: EARLIER.replaceAll('2021-', '2020-'),
    'reports/winter/help-table-before/340302.json': textOf(REPORT).replace(
      'help-table',
      'help-table-before',
    ),
  };
  const found = problems('reports', edits);
  expect(found.split('\n').at(0)).toMatchSnapshot();
});

test.each<[string, [string, string]]>([
  ['last year’s form is not earlier', ['"version": 1', '"version": 1']],
  ['last year’s form counts in something else', ['"2021-01-01"', '"2020-01-01"']],
])('%s', (_, [from, to]) => {
  const edits: Edits = {
    [BEFORE]: EARLIER.replace(from, to).replace(
      '"measure": "persons"',
      '"measure": "person-times"',
    ),
    [FORM]: ['"version": 1', '"version": 1, "lastYear": "help-table-before"'],
  };
  const lines = problems('reports', edits).split('\n');
  expect(lines.filter((line) => line.includes('上年的表'))).toMatchSnapshot();
});

test('a form whose rules lead nowhere', () => {
  expect(problems('schema', { [FORM]: ['"parts": ["given-cash"', '"parts": ["given-gold"'] })).toBe(
    'report-forms/help-table.json:42:48: “sums”第 1 项的“parts”第 1 项：表里没有编号是“given-gold”的指标 [schema]',
  );
});

test.each<[string, [string, string]]>([
  ['money that leads nowhere', ['"of": "households"', '"of": "houses"']],
  ['money of money', ['"of": "households"', '"of": "given-cash"']],
  ['people of people', ['"measure": "households"', '"measure": "households", "of": "people"']],
  ['an average of nobody', ['"of": "households",', '']],
])('%s', (_, edit) => {
  expect(problems('schema', { [FORM]: edit })).toMatchSnapshot();
});
