/** Reads the figures of a sheet, wherever its rows and columns have been moved to. */
import { indicatorsOf, MEASURES, type Block, type Indicator } from '../domain/reports/index.ts';
import { readTyped } from '../domain/reports/typed-figure.ts';
import type { ReportFormFile } from '../schemas/report-form.ts';
import { cellName, rangeAt, type ReadSheet } from '../sheets/index.ts';
import { at, cellsOf, plain, type Found } from './grid.ts';
import { LABELS } from './labels.ts';
import { wrong, type Remark } from './remark.ts';

export interface ReadFigures {
  /** By indicator. */
  figures: Map<string, number>;
  /** Where each indicator has its figure. */
  cells: Map<string, string>;
  remarks: Remark[];
}

/** The columns that the head of the table names. */
interface Columns {
  row: number;
  name: number;
  measure: number;
  figure: number;
}

export function readFigures(sheet: ReadSheet, form: ReportFormFile): ReadFigures {
  const read: ReadFigures = { figures: new Map(), cells: new Map(), remarks: [] };
  const columns = columnsOf(sheet);
  if (!columns) {
    const words = `找不到表头“${LABELS.indicator}”“${LABELS.figure}”；请用下载的模板填，不要改表头`;
    read.remarks.push(wrong(words));
    return read;
  }
  let block: Block | undefined;
  for (let row = columns.row + 1; row < sheet.rows.length; row++) {
    const title = titleIn(sheet, row, form);
    const indicator = indicatorAt(sheet, row, columns, form, block);
    if (indicator) readRow(sheet, row, columns, indicator, read);
    else {
      if (title) block = title;
      read.remarks.push(...strayFigure(sheet, row, columns));
    }
  }
  for (const { id, name } of indicatorsOf(form)) {
    if (read.cells.has(id)) continue;
    read.remarks.push(wrong(`少了“${name}”这一行；请用下载的模板填，不要删行，也不要改指标的名称`));
  }
  return read;
}

function columnsOf(sheet: ReadSheet): Columns | undefined {
  for (const { row, column, value } of cellsOf(sheet)) {
    if (plain(value) !== LABELS.indicator) continue;
    const head = sheet.rows[row]!.map(plain);
    const figure = head.findIndex((words) => words === LABELS.figure || words === '数');
    if (figure < 0) continue;
    return { row, name: column, measure: head.indexOf(LABELS.measure), figure };
  }
  return undefined;
}

/** The block whose title stands alone in a row. */
function titleIn({ rows }: ReadSheet, row: number, { blocks }: ReportFormFile): Block | undefined {
  const words = rows[row]!.map(plain).filter((text) => text !== '');
  return blocks.find(({ title }) => words.some((text) => bare(text) === plain(title)));
}

/** Without the numbers that people put before names: 一、 （2） 3. */
function bare(text: string): string {
  return text.replace(/^(?:[（(]?[一二三四五六七八九十\d]{1,3}[)）、.．])+/, '');
}

/** Names of two blocks may be the same: the one of the block that is being read comes first. */
function indicatorAt(
  sheet: ReadSheet,
  row: number,
  { name }: Columns,
  form: ReportFormFile,
  block: Block | undefined,
): Indicator | undefined {
  const typed = bare(plain(at(sheet, row, name).value));
  if (typed === '') return undefined;
  const same = (one: Indicator) => plain(one.name) === typed || plain(one.name) === `其中:${typed}`;
  return block?.indicators.find(same) ?? (block ? undefined : indicatorsOf(form).find(same));
}

function readRow(
  sheet: ReadSheet,
  row: number,
  columns: Columns,
  indicator: Indicator,
  { figures, cells, remarks }: ReadFigures,
): void {
  const { id, name, measure } = indicator;
  const found = at(sheet, row, columns.figure);
  const say = (problem: string, fix?: string) =>
    remarks.push(wrong(`“${name}”${problem}`, found.cell, fix));
  if (cells.has(id)) {
    say(`有两行（另一行是 ${cells.get(id)}），不知道该用哪一个；请删掉一行`);
    return;
  }
  cells.set(id, found.cell);
  if (sheet.hiddenRows.has(row + 1)) say('这一行被藏起来了；请取消隐藏，核对以后再交');
  const unit = columns.measure < 0 ? '' : plain(at(sheet, row, columns.measure).value);
  if (unit !== '' && unit !== MEASURES[measure]) {
    say(`的计量单位改成了“${unit}”；请改回“${MEASURES[measure]}”，数也按${MEASURES[measure]}填`);
    return;
  }
  const merged = mergedOver(sheet, found);
  if (merged) return void say(`和别的格子合并了（${merged}）；请取消合并，一格填一个数`);
  const fault = sheet.faults.get(found.cell);
  if (fault !== undefined) return void say(`显示“${fault}”，算不出来；请直接填数`);
  if (sheet.formulas.has(found.cell)) {
    const right = typeof found.value === 'number' ? String(found.value) : undefined;
    return void say('填的是公式，不能收；请复制这一格，用“选择性粘贴”里的“数值”贴回去', right);
  }
  const typed = found.value === null ? undefined : readTyped(found.value, measure);
  if (typed === undefined) return void say('没有填；没有发生的填0');
  if ('problem' in typed) return void say(typed.problem, typed.fix);
  figures.set(id, typed.value);
}

/** A range over more rows than one that covers a cell. */
function mergedOver({ merges }: ReadSheet, { row, column }: Found): string | undefined {
  return merges.find((name) => {
    const range = rangeAt(name);
    if (!range || range.from.row === range.to.row) return false;
    const { from, to } = range;
    return from.row <= row && row <= to.row && from.column <= column && column <= to.column;
  });
}

/** A figure in a row that is no indicator: the figures have slipped, or a row was added. */
function strayFigure(sheet: ReadSheet, row: number, { name, figure }: Columns): Remark[] {
  const { value, cell } = at(sheet, row, figure);
  const isFigure = typeof value === 'number' || /^\d+(?:\.\d+)?$/.test(plain(value));
  if (!isFigure) return [];
  const label = plain(at(sheet, row, name).value);
  return [
    label === '' || typeof at(sheet, row, name).value === 'number'
      ? wrong('这一格有数，这一行却不是指标，像是整列错了行；请把数对准左边的指标', cell)
      : wrong(
          `表里没有“${label.slice(0, 20)}”这个指标，它的数收不进来；请删掉加的行`,
          cellName(row, name),
        ),
  ];
}
