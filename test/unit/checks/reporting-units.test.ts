import { expect, test } from 'vitest';
import { problems } from './helpers.ts';

const CAMPAIGN = 'campaigns/winter.json';
const FORM = 'report-forms/help-table.json';
const COUNTIES =
  '{ "id": "counties", "name": "各县总工会", "short": "各县", "group": "各县总工会" },';

test.each<[string, string, string, [string, string]]>([
  [
    'a group that is no addressee',
    'reporting-units',
    CAMPAIGN,
    ['"group": "各区总工会"', '"group": "各区工会"'],
  ],
  ['an addressee without a unit', 'reporting-units', CAMPAIGN, [COUNTIES, '']],
  [
    'a district without a unit',
    'reporting-units',
    CAMPAIGN,
    ['"id": "340302"', '"id": "district"'],
  ],
  ['one id twice', 'duplicate', CAMPAIGN, ['"id": "counties"', '"id": "340302"']],
  ['one name twice', 'duplicate', CAMPAIGN, ['"name": "各县总工会"', '"name": "示例区总工会"']],
  ['an id in Chinese', 'schema', CAMPAIGN, ['"id": "counties"', '"id": "各县"']],
  ['a form that asks a group nobody knows', 'reports', FORM, ['["各区总工会"]', '["各县工会"]']],
  ['a report of a group that is not asked', 'reports', FORM, ['["各区总工会"]', '["各县总工会"]']],
])('%s', (_, check, file, edits) => {
  expect(problems(check, { [file]: edits })).toMatchSnapshot();
});
