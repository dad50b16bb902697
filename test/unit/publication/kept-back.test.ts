/** A figure that is kept back is in nothing that leaves the house. */
import { describe, expect, test } from 'vitest';
import { barChart } from '../../../src/components/reports/charts/bar-chart.ts';
import {
  unitCharts,
  kindCharts,
  moneyCharts,
  sheetCharts,
  yearCharts,
} from '../../../src/components/reports/charts/of-form.ts';
import { formParts } from '../../../src/components/reports/form-parts.ts';
import { alternativeText } from '../../../src/cards/texts/alternative.ts';
import { figures } from '../../../src/cards/subjects/figures.ts';
import { figuresCsv } from '../../../src/channels/figures/csv.ts';
import { figuresJson } from '../../../src/channels/figures/json.ts';
import { figuresXlsx } from '../../../src/channels/figures/xlsx.ts';
import { chatText } from '../../../src/channels/texts/chat.ts';
import { CARD_FORMATS, type CardFormat } from '../../../src/domain/addresses.ts';
import { fullTable, headlineTable, yearsTable } from '../../../src/domain/publication/index.ts';
import { readWorkbook } from '../../../src/sheets/index.ts';
import type { Content } from '../../../src/source/types.ts';
import {
  DISTRICTS,
  FACTS,
  GIVEAWAY,
  MATERIAL,
  PUBLICATION,
  SECRET,
  THEIR_MONEY,
} from './material.ts';

const published = PUBLICATION.forms[0]!;

const [subject] = figures(
  {
    site: { districts: DISTRICTS, origin: { url: 'https://example.org' } },
    campaigns: [
      {
        id: 'winter',
        path: 'content/campaigns/winter.json',
        data: { ...MATERIAL.campaigns[0]!.data, shortTitle: '冬' },
      },
    ],
    'report-forms': MATERIAL.forms.map((form) => ({
      ...form,
      path: 'content/report-forms/help.json',
    })),
    reports: MATERIAL.reports,
    'last-year-figures': MATERIAL.lastYear,
    'page-codes': [],
  } as unknown as Content,
  '2021-02-01',
);

const charts = [
  ...moneyCharts(published),
  ...unitCharts(published),
  ...kindCharts(published, 'recipients'),
  ...kindCharts(published, 'help'),
  ...yearCharts(published),
  ...sheetCharts(published),
];
const sheets = await readWorkbook(await figuresXlsx(PUBLICATION, FACTS), 'figures.xlsx');

const OUTPUTS: Record<string, string> = {
  csv: figuresCsv(PUBLICATION),
  json: figuresJson(PUBLICATION, FACTS),
  xlsx: sheets.map(({ rows }) => rows.map((row) => row.join('\t')).join('\n')).join('\n'),
  charts: charts.map(barChart).join('\n'),
  tables: JSON.stringify([
    ...formParts(published).map(({ table }) => table),
    fullTable(published),
    headlineTable(published),
    yearsTable(published, true),
  ]),
  'share image': JSON.stringify(subject),
  'texts of share images': (Object.keys(CARD_FORMATS) as CardFormat[])
    .map((format) => alternativeText(subject!, format))
    .join('\n'),
  'text for a chat': chatText(subject!),
};

describe.each(Object.entries(OUTPUTS))('%s', (_name, text) => {
  test('the figure that would give it away is nowhere', () => {
    expect(text.replaceAll(',', '')).not.toContain(String(GIVEAWAY));
  });

  test('nor is the money that the few got', () => {
    expect(text).not.toContain(String(THEIR_MONEY));
  });
});

test('the small figure itself has no cell in any file', () => {
  const csv = OUTPUTS['csv']!.split('\r\n').filter((line) => line.includes(',deep,'));
  expect(csv.find((line) => line.includes('a县'))).toMatch(/,,示例；不公开$/);
  const { forms } = JSON.parse(OUTPUTS['json']!);
  const deep = forms[0].indicators.find(({ id }: { id: string }) => id === 'deep');
  expect(deep.byUnit.a).toBe('hidden');
  const row = sheets[1]!.rows.find(([name]) => String(name).startsWith(nameOf('deep')));
  expect(row?.[1]).toBe('不公开');
});

/** If nothing were hidden, the tests above would look for what never was there. */
test('without the rule both would be told', () => {
  const raw = JSON.stringify(MATERIAL.reports);
  expect(raw).toContain(String(GIVEAWAY));
  expect(raw).toContain(String(THEIR_MONEY));
  expect(raw).toContain(`"value":${SECRET}}`);
  expect(published.table.rows.flatMap(({ cells }) => cells)).toContain('hidden');
});

function nameOf(id: string): string {
  return published.table.rows.find(({ indicator }) => indicator.id === id)!.indicator.name;
}
