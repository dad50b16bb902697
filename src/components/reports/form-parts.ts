/** The parts of a form's figures on its page: charts, and the table with the same figures. */
import {
  BEFORE,
  kindsOf,
  kindsTable,
  moneyTable,
  NOW,
  unitsWord,
  unitTable,
  yearsTable,
  type PublishedForm,
  type PublishedTable,
} from '../../domain/publication/index.ts';
import { kindCharts, moneyCharts, unitCharts, yearCharts } from './charts/of-form.ts';
import { BLOCK_ROLES } from '../../schemas/vocabulary.ts';
import type { Chart } from './charts/types.ts';

export interface FormPart {
  title: string;
  /** How the charts are to be read. */
  note?: string;
  charts: Chart[];
  table: PublishedTable;
}

/** What there is to show of a form, in the order of the page. */
export function formParts(published: PublishedForm): FormPart[] {
  const roles = (['recipients', 'help'] as const).filter(
    (role) => kindsOf(published, role).length > 0,
  );
  return [
    {
      title: '钱从哪里来，用到哪里',
      charts: moneyCharts(published),
      table: moneyTable(published),
    },
    {
      title: `各${unitsWord(published.table.units)}`,
      charts: unitCharts(published),
      table: unitTable(published),
    },
    ...roles.map((role) => ({
      title: BLOCK_ROLES[role],
      charts: kindCharts(published, role),
      table: kindsTable(published, role, BLOCK_ROLES[role]),
    })),
    ...comparison(published),
  ].filter(({ charts }) => charts.length > 0);
}

function comparison(published: PublishedForm): FormPart[] {
  const table = yearsTable(published);
  const { lastYear } = published;
  if (!table || !lastYear) return [];
  const { period, units, source } = lastYear;
  return [
    {
      title: '和上年比',
      note: `实心条是${NOW}，空心条是${BEFORE}：${period}。只比两年都有数的${units.length}个单位。${BEFORE}的数来自：${source}。`,
      charts: yearCharts(published),
      table,
    },
  ];
}
