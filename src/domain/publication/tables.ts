/** The tables of a form as readers get them: words and figures, nothing of HTML or of sheets. */
import {
  decimalsOf,
  figureText,
  type BlockRole,
  type Cell,
  type FigureTable,
  type Indicator,
  type Row,
} from '../reports/index.ts';
import { unitRows, headlineRows, kindsOf } from './parts.ts';
import type { PublishedForm } from './publication.ts';
import { ALL_UNITS } from './records.ts';
import {
  bareName,
  BEFORE,
  nameAlone,
  NOW,
  percentText,
  unitOf,
  unitsWord,
  whyNone,
} from './words.ts';

/** A cell: a figure with its digits behind the point, the reason why there is none, or words. */
export type TableCell =
  { figure: number; decimals: number } | Exclude<Cell, number> | { text: string };

/** What a cell shows. */
export function tableCellText(cell: TableCell): string {
  if (typeof cell === 'string') return whyNone(cell);
  return 'text' in cell ? cell.text : figureText(cell.figure, cell.decimals);
}

function tableCell(cell: Cell, indicator: Indicator): TableCell {
  return typeof cell === 'number' ? { figure: cell, decimals: decimalsOf(indicator) } : cell;
}

export interface TableRow {
  name: string;
  cells: TableCell[];
  /** A sum of the rows above. */
  total?: boolean;
}

/** Rows under a heading of their own. */
export interface TableGroup {
  heading?: string;
  rows: TableRow[];
}

export interface PublishedTable {
  caption: string;
  /** What the first column names. */
  first: string;
  columns: string[];
  groups: TableGroup[];
}

/** 慰问职工（人）. */
const withUnit = (name: string, { indicator }: Row): string => `${name}（${unitOf(indicator)}）`;

/** Sources and uses, each with its share of the whole. */
export function moneyTable(published: PublishedForm): PublishedTable {
  return {
    caption: `${published.form.shortTitle}：钱从哪里来，用到哪里`,
    first: '项目',
    columns: ['万元', '占比'],
    groups: (['sources', 'uses'] as const).flatMap((role) =>
      kindsOf(published, role).map(({ block, rows, total }) => ({
        heading: block.title,
        rows: [...rows, ...(total ? [total] : [])].map((row) => ({
          name: bareName(row.indicator),
          cells: [tableCell(row.total, row.indicator), { text: shareOf(row.total, total?.total) }],
          total: row === total,
        })),
      })),
    ),
  };
}

function shareOf(cell: Cell, whole: Cell | undefined): string {
  if (typeof cell !== 'number' || typeof whole !== 'number' || whole === 0) return '';
  return `${Math.round((cell / whole) * 1000) / 10}%`;
}

/** What there was of each kind. */
export function kindsTable(
  published: PublishedForm,
  role: BlockRole,
  title: string,
): PublishedTable {
  return {
    caption: `${published.form.shortTitle}：${title}`,
    first: '项目',
    columns: ['数量'],
    groups: kindsOf(published, role).map(({ block, rows, total }) => ({
      heading: withUnit(block.title, rows[0]!),
      rows: [...rows, ...(total ? [total] : [])].map((row) => ({
        name: bareName(row.indicator),
        cells: [tableCell(row.total, row.indicator)],
        total: row === total,
      })),
    })),
  };
}

/** The headline figures by unit. */
export function unitTable(published: PublishedForm): PublishedTable {
  return byUnit(published, unitRows(published));
}

/** As `unitTable`, with all headline figures. */
export function headlineTable(published: PublishedForm): PublishedTable {
  return byUnit(published, headlineRows(published));
}

/** Rows of units that one page has room for. */
const MOST_ROWS = 15;

/** As `headlineTable`, cut to what one page has room for; says so in its caption. */
export function sheetTable(published: PublishedForm): PublishedTable {
  const { caption, groups, ...table } = headlineTable(published);
  const rows = groups.flatMap((group) => group.rows);
  const units = rows.filter(({ total }) => !total);
  if (units.length <= MOST_ROWS) return { ...table, caption, groups };
  return {
    ...table,
    caption: `${caption}（共${units.length}个，这里列${MOST_ROWS}个，其余看网页）`,
    groups: [{ rows: [...units.slice(0, MOST_ROWS), ...rows.filter(({ total }) => total)] }],
  };
}

function byUnit({ form, table }: PublishedForm, rows: Row[]): PublishedTable {
  return {
    caption: `${form.shortTitle}：各${unitsWord(table.units)}`,
    first: unitsWord(table.units),
    columns: rows.map((row) => withUnit(nameAlone(row.indicator), row)),
    groups: [
      {
        rows: [
          ...table.units.map(({ short }, at) => ({
            name: short,
            cells: rows.map(({ cells, indicator }) => tableCell(cells[at]!, indicator)),
          })),
          {
            name: ALL_UNITS.name,
            cells: rows.map(({ total, indicator }) => tableCell(total, indicator)),
            total: true,
          },
        ],
      },
    ],
  };
}

/** Both years of the headline figures, or of all. */
export function yearsTable(published: PublishedForm, all = false): PublishedTable | undefined {
  const { form, lastYear } = published;
  if (!lastYear) return undefined;
  return {
    caption: `${form.shortTitle}：和上年比`,
    first: '指标',
    columns: [NOW, BEFORE, '增减'],
    groups: [
      {
        rows: lastYear.changes
          .filter(({ indicator }) => all || indicator.headline)
          .map(({ indicator, now, before, percent }) => ({
            name: `${all ? bareName(indicator) : nameAlone(indicator)}（${unitOf(indicator)}）`,
            cells: [
              tableCell(now, indicator),
              tableCell(before, indicator),
              { text: percentText(percent) },
            ],
          })),
      },
    ],
  };
}

/** Every figure of the form by unit. */
export function fullTable({ form, table }: PublishedForm): PublishedTable {
  return {
    caption: `${form.shortTitle}：全部指标`,
    first: '指标',
    columns: [...table.units.map(({ short }) => short), ALL_UNITS.name],
    groups: blocksOf(table).map(([heading, rows]) => ({
      heading,
      rows: rows.map((row) => ({
        name: withUnit(row.indicator.name, row),
        cells: [...row.cells, row.total].map((cell) => tableCell(cell, row.indicator)),
      })),
    })),
  };
}

function blocksOf({ rows }: FigureTable): [string, Row[]][] {
  return [...Map.groupBy(rows, ({ block }) => block.title)];
}

/** True when a table has figures that are kept back. */
export function keepsBackIn({ groups }: PublishedTable): boolean {
  return groups.some(({ rows }) => rows.some(({ cells }) => cells.includes('hidden')));
}
