/** The table of service points comes back: checked whole, shown as changes, written by the caller. */
import { contextOf, type Context } from '../checks/context.ts';
import { runChecks } from '../checks/index.ts';
import { nearest } from '../domain/text.ts';
import { pagesWithoutCode, withCodes } from '../drafts/new-codes.ts';
import { readWorkbook } from '../sheets/index.ts';
import { editJson } from '../source/json-edit.ts';
import { newJson } from '../source/json-print.ts';
import { parseSource } from '../source/read.ts';
import type { Position, SourceFile } from '../source/types.ts';
import { COLUMNS, type Point } from './columns.ts';
import { changesOf } from './changes.ts';
import { DISTRICT } from './export.ts';
import { pointFiles, valueAt, type PointFile } from './files.ts';
import { readRow, type ReadRow } from './read-row.ts';
import { readTable, type CellProblem, type Table } from './table.ts';

export interface ImportedPoints {
  /** In order of the table; when there are any, nothing may be written. */
  problems: CellProblem[];
  /** New texts by path from the project's folder. */
  files: Map<string, string>;
  /** What changes, in Chinese, one line a change. */
  changes: string[];
}

const ID = COLUMNS.find(({ path }) => path.join() === 'id')!;

interface Placed extends ReadRow {
  district: string;
}

/**
 * @param name of the file, for messages
 * @param context the content as it is
 * @throws SheetError when the file is no readable workbook
 */
export async function importPoints(
  bytes: Uint8Array,
  name: string,
  context: Context,
): Promise<ImportedPoints> {
  const table = readTable(await readWorkbook(bytes, name), name);
  const problems = [...table.problems];
  const before = pointFiles(context.files);
  const rows = read(table, before, context, problems);
  if (problems.length > 0) return { problems: inOrder(problems), files: new Map(), changes: [] };
  const files = textsOf(rows, before, context.contentDir);
  const { found, codes } = await faultsOf(rows, files, context, table);
  if (found.length > 0) return { problems: inOrder(found), files: new Map(), changes: [] };
  const changed = [...files].filter(([path, text]) => text !== textAt(before, path));
  return {
    problems: [],
    files: new Map(codes ? [...changed, [codes.path, codes.text]] : changed),
    changes: changesOf(before, rows, context.ids.districts),
  };
}

function read(
  { sheet, rows }: Table,
  before: readonly PointFile[],
  { ids }: Context,
  problems: CellProblem[],
): Placed[] {
  const known = new Map(
    before.flatMap(({ data }) => data.points.map((point) => [point['id'], point])),
  );
  const codes = new Map([...ids.districts].map(([code, name]) => [name, code]));
  const seen = new Map<unknown, string>();
  return rows.map((row) => {
    const id = row.cells.get(ID.header)?.text;
    const old = known.get(id) as Point | undefined;
    const done = readRow(row, old, new Set(known.keys() as Iterable<string>));
    const say = (cell: string, message: string, fix?: string) =>
      problems.push({ sheet, cell, message, fix });
    for (const { cell, message, fix } of done.problems) say(cell, message, fix);
    const given = row.cells.get(DISTRICT);
    const district = codes.get(given?.text ?? '');
    if (district === undefined) {
      const text = given?.text ?? '';
      const cell = given?.cell ?? `A${row.number + 1}`;
      const names = [...codes.keys()];
      say(
        cell,
        text === ''
          ? '“区县”没有填，请从下拉里选'
          : `没有“${text}”这个区县，只能选${names.join('、')}`,
        nearest(text, names),
      );
    }
    const cell = done.cells.get('id')!;
    const twin = id === undefined || id === '' ? undefined : seen.get(id);
    if (twin !== undefined) say(cell, `编号“${id}”和${twin}重复了，请改一个`);
    else seen.set(id, cell);
    return { ...done, district: district ?? '' };
  });
}

/** The files as they are to be: old points keep their order, new ones come behind them. */
function textsOf(rows: readonly Placed[], before: readonly PointFile[], contentDir: string) {
  const texts = new Map<string, string>();
  const byDistrict = Map.groupBy(rows, ({ district }) => district);
  for (const { path, text, data } of before) {
    const order = new Map(data.points.map((point, index) => [point['id'], index]));
    const place = ({ point }: Placed) => order.get(point['id']) ?? Infinity;
    const points = (byDistrict.get(data.district) ?? [])
      .toSorted((a, b) => (place(a) === place(b) ? 0 : place(a) - place(b)))
      .map(({ point }) => point);
    texts.set(path, editJson(text, { ...data, points }));
  }
  for (const [district, placed] of byDistrict) {
    if (before.some(({ data }) => data.district === district)) continue;
    const path = `${contentDir}/service-points/${district}.json`;
    texts.set(path, newJson({ district, points: placed.map(({ point }) => point) }));
  }
  return texts;
}

/** What the checks say of the new files that they did not say of the old ones, at the cell it is about. */
async function faultsOf(
  rows: readonly Placed[],
  texts: ReadonlyMap<string, string>,
  context: Context,
  { sheet }: Table,
): Promise<{ found: CellProblem[]; codes: { path: string; text: string } | undefined }> {
  const fresh = [...texts].map(([path, text]) =>
    parseSource({ kind: 'service-points', id: /([^/]+)\.json$/.exec(path)![1]!, path }, text),
  );
  const others = context.files.filter(({ path }) => !texts.has(path));
  const errors = async (files: Context['files']) =>
    (await runChecks(contextOf({ ...context, files }))).problems.filter(
      ({ level }) => level === 'error',
    );
  const known = new Set(
    (await errors(context.files)).map((problem) => `${problem.file} ${problem.message}`),
  );
  const cells = fresh.flatMap((file) => placesOf(file, rows));
  const after = await errors([...others, ...fresh]);
  const problems = after.filter(({ file, message }) => !known.has(`${file} ${message}`));
  const pages = pagesWithoutCode(problems);
  const codes = withCodes(context, pages);
  const found = problems
    .filter((problem) => !codes || pagesWithoutCode([problem]).length === 0)
    .map((problem): CellProblem => {
      const { file, line, message, fix } = problem;
      const cell = cells.findLast((each) => each.file === file && isBefore(each, problem))?.cell;
      const text = texts.has(file) ? message : `${file} 第${line}行：${message}`;
      return { sheet, cell: cell ?? 'A1', message: text, fix };
    });
  return { found, codes };
}

interface CellPlace extends Position {
  file: string;
  cell: string;
}

/** Where the value of each cell begins in a file, from the top. */
function placesOf(file: SourceFile, rows: readonly Placed[]): CellPlace[] {
  const { points } = file.raw as PointFile['data'];
  return points
    .flatMap(({ id }, index) => {
      const row = rows.find(({ point }) => point['id'] === id);
      return [...(row?.cells ?? [])].flatMap(([path, cell]) =>
        valueAt(points[index]!, path.split('.')) === undefined
          ? []
          : [{ file: file.path, cell, ...file.positionOf(['points', index, ...path.split('.')]) }],
      );
    })
    .sort((a, b) => (isBefore(a, b) ? -1 : 1));
}

const isBefore = (a: Position, b: Position) =>
  a.line < b.line || (a.line === b.line && a.column <= b.column);

const textAt = (files: readonly PointFile[], path: string) =>
  files.find((file) => file.path === path)?.text;

/** By row, then by column. */
function inOrder(problems: CellProblem[]): CellProblem[] {
  const key = ({ cell }: CellProblem) => {
    const [, letters = '', digits = '0'] = /^([A-Z]+)(\d+)/.exec(cell) ?? [];
    return (
      Number(digits) * 1e6 +
      [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)
    );
  };
  return problems.toSorted((a, b) => key(a) - key(b));
}
