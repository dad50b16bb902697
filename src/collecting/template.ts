/** The Excel template of a form: what units fill in, and a sheet that explains every indicator. */
import { chineseDate } from '../domain/dates.ts';
import {
  decimalsOf,
  indicatorsOf,
  MEASURES,
  type AskedFor,
  type Indicator,
} from '../domain/reports/index.ts';
import type { ReportingUnit } from '../domain/reports/units.ts';
import { rulesInWords } from '../domain/reports/rule-words.ts';
import type { ReportFormFile } from '../schemas/report-form.ts';
import {
  cellName,
  type InputRule,
  type Look,
  type WrittenCell,
  type WrittenSheet,
  type WrittenWorkbook,
} from '../sheets/index.ts';
import { FORM_SHEET, GUIDE_SHEET, LABELS } from './labels.ts';
import { checkFormula, stateFormula } from './template-checks.ts';

export interface TemplateOf extends AskedFor {
  id: string;
  form: ReportFormFile;
  /** Who publishes it. */
  by: string;
}

const GREY = 'F2F2F2';
const INPUT = 'FFF8E1';
const LABEL: Look = { border: true, fill: GREY, align: 'center', wrap: true };
const TEXT: Look = { border: true, wrap: true };
const MIDDLE: Look = { ...TEXT, align: 'center' };
const HINT: Look = { size: 10, colour: '595959', wrap: true };

const cell = (value: WrittenCell['value'], look: Look = TEXT): WrittenCell => ({ value, look });

/** What a formula says is wrong. */
const WRONG: Look = { ...TEXT, size: 10, colour: 'B00000' };

/** Columns of the sheet to fill in: number, indicator, unit, figure, what is wrong, what to mind. */
const COLUMNS = [6, 28, 10, 16, 22, 48];
const FIGURE = 3;
const CHECK = 4;
const NOTES = 5;
/** Rows above the first block. */
const HEAD = 6;

export function templateOf(given: TemplateOf): WrittenWorkbook {
  const { form, by, on } = given;
  return { title: form.title, by, on, sheets: [fillIn(given), guide(form)] };
}

function fillIn({ id, form, units, due, office }: TemplateOf): WrittenSheet {
  const rows: WrittenCell[][] = [
    across(cell(form.title, { bold: true, size: 16, align: 'center' })),
    across(
      cell(
        `${form.sample ? '示例样表，不是正式印发的表样。' : ''}只填浅黄色的格子；没有发生的填0；“核对”一栏出了红字，改好再报。${due ? `${chineseDate(due)}前` : ''}报${office}。填表人、审核人只写在打印出来的纸上。`,
        HINT,
      ),
    ),
    row(
      spread(cell(LABELS.unit, LABEL), 2),
      spread(cell(null, { ...MIDDLE, fill: INPUT, open: true, format: '@' }), 4),
    ),
    row(spread(cell(LABELS.period, LABEL), 2), spread(cell(form.period.text, MIDDLE), 4)),
    row(spread(cell(LABELS.form, LABEL), 2), spread(cell(id, MIDDLE), 2), [
      cell(`${LABELS.version}：${form.version}`, MIDDLE),
      stateOf(form),
    ]),
    ['序号', LABELS.indicator, LABELS.measure, LABELS.figure, '核对（自动）', '填的时候注意'].map(
      (text) => cell(text, { ...LABEL, bold: true }),
    ),
  ];
  const rules: InputRule[] = [unitRule(units)];
  const merges = [
    'A1:F1',
    'A2:F2',
    ...[3, 4, 5].map((at) => `A${at}:B${at}`),
    'C3:F3',
    'C4:F4',
    'C5:D5',
  ];
  const places = placesOf(form);
  let number = 0;
  for (const { title, indicators } of form.blocks) {
    rows.push(across(cell(title, { bold: true, fill: GREY, border: true })));
    merges.push(`A${rows.length}:F${rows.length}`);
    for (const indicator of indicators) {
      const notes = [
        ...rulesInWords(form, indicator.id),
        indicator.mistake ?? indicator.definition,
      ];
      const format = decimalsOf(indicator) > 0 ? '0.00' : '0';
      const check = checkFormula(form, indicator.id, places);
      rows.push([
        cell(++number, MIDDLE),
        cell(indicator.name),
        cell(MEASURES[indicator.measure], MIDDLE),
        cell(null, { ...TEXT, fill: INPUT, open: true, align: 'right', format }),
        { ...cell(check === undefined ? null : '', WRONG), ...(check && { formula: check }) },
        cell(notes.map((note) => note.replace(/。$/, '')).join('；'), { ...HINT, border: true }),
      ]);
      rules.push(figureRule(indicator, places.get(indicator.id)!));
    }
  }
  return {
    name: FORM_SHEET,
    columns: COLUMNS,
    rows,
    heights: new Map([
      [1, 32],
      [2, 24],
      ...rows.slice(2).map((cells, at): [number, number] => [at + 3, heightOf(cells, [NOTES])]),
    ]),
    merges,
    rules,
    alarms: [{ range: columnOf(form, FIGURE), formula: `LEN($${cellName(HEAD, CHECK)})>0` }],
    locked: true,
    head: HEAD,
  };
}

/** The state of the whole form, in a locked cell. */
function stateOf(form: ReportFormFile): WrittenCell {
  const count = indicatorsOf(form).length;
  const formula = stateFormula('C3', columnOf(form, FIGURE), columnOf(form, CHECK), count);
  return {
    ...cell('', { ...MIDDLE, bold: true, size: 10 }),
    formula,
  };
}

/** The range of a column below the head. */
function columnOf({ blocks }: ReportFormFile, column: number): string {
  const rows = blocks.reduce((sum, { indicators }) => sum + 1 + indicators.length, 0);
  return `${cellName(HEAD, column)}:${cellName(HEAD + rows - 1, column)}`;
}

/** Points that a row needs for the texts of these columns; a Chinese character is two letters wide. */
function heightOf(
  cells: readonly (WrittenCell | null)[],
  columns: readonly number[],
  widths: readonly number[] = COLUMNS,
): number {
  const lines = columns.map((column) => {
    const { value: text, look } = cells[column] ?? {};
    const fits = Math.floor((widths[column]! / 2) * (11 / (look?.size ?? 11)));
    return typeof text === 'string' ? Math.ceil(text.length / fits) : 1;
  });
  return 3 + Math.max(1, ...lines) * 14;
}

/** A merged cell: the others are empty, for each program draws the borders of its own ones. */
const spread = (first: WrittenCell, count: number): WrittenCell[] =>
  Array.from({ length: count }, (_, at) => (at === 0 ? first : { ...first, value: null }));

const across = (first: WrittenCell) => spread(first, COLUMNS.length);
const row = (...cells: WrittenCell[][]) => cells.flat();

/** The input cell of each indicator. */
function placesOf(form: ReportFormFile): Map<string, string> {
  let at = HEAD;
  const places = new Map<string, string>();
  for (const { indicators } of form.blocks) {
    at++;
    for (const { id } of indicators) places.set(id, cellName(at++, FIGURE));
  }
  return places;
}

function unitRule(units: readonly ReportingUnit[]): InputRule {
  return {
    range: 'C3',
    rule: { kind: 'choice', values: units.map(({ name }) => name) },
    hint: { title: '选填报单位', text: '点右边的小箭头，从列表里选。' },
    refusal: { title: '没有这个单位', text: '请点右边的小箭头，从列表里选填报单位。' },
  };
}

/** Numbers only. */
function figureRule(indicator: Indicator, place: string): InputRule {
  const unit = MEASURES[indicator.measure];
  const hint = { title: `${indicator.name}（${unit}）`, text: indicator.definition };
  const isMoney = decimalsOf(indicator) > 0;
  if (!isMoney) {
    return {
      range: place,
      rule: { kind: 'whole', least: 0 },
      hint,
      refusal: { title: '要填整数', text: `按${unit}填，0或者比0大的整数，不带单位。` },
    };
  }
  const isFine = `AND(ISNUMBER(${place}),${place}>=0,ROUND(${place},2)=${place})`;
  return {
    range: place,
    rule: { kind: 'formula', formula: isFine },
    hint,
    refusal: { title: '要按万元填', text: '0或者比0大的数，小数点后最多两位，不带单位。' },
  };
}

/** Columns of the sheet that explains. */
const GUIDE_COLUMNS = [6, 18, 26, 10, 44, 40, 44];
const GUIDE_HEAD = [
  '序号',
  '栏目',
  LABELS.indicator,
  LABELS.measure,
  '指标解释',
  '要满足什么',
  '常见错误',
];

function guide(form: ReportFormFile): WrittenSheet {
  const blockOf = new Map(
    form.blocks.flatMap(({ title, indicators }) => indicators.map(({ id }) => [id, title])),
  );
  const body = indicatorsOf(form).map(({ id, name, measure, definition, mistake }, at) =>
    [
      at + 1,
      blockOf.get(id)!,
      name,
      MEASURES[measure],
      definition,
      rulesInWords(form, id).join('；') || null,
      mistake ?? null,
    ].map((value, column) => cell(value, [0, 3].includes(column) ? MIDDLE : TEXT)),
  );
  const rows = [GUIDE_HEAD.map((text) => cell(text, { ...LABEL, bold: true })), ...body];
  return {
    name: GUIDE_SHEET,
    columns: GUIDE_COLUMNS,
    rows,
    heights: new Map(
      rows.map((cells, at) => [at + 1, heightOf(cells, [2, 4, 5, 6], GUIDE_COLUMNS)]),
    ),
    locked: true,
    head: 1,
    landscape: true,
  };
}
