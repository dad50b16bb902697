/** One row of the table becomes a service point, checked cell by cell. */
import { suggestTelephone } from '../domain/telephone.ts';
import { byTitles } from '../schemas/by-titles.ts';
import { suggestSlug } from '../drafts/slug.ts';
import { fieldsOf } from '../schemas/describe.ts';
import { servicePoint } from '../schemas/service-point.ts';
import { explain } from '../source/explain.ts';
import { COLUMNS, type Column, type Point } from './columns.ts';
import { valueAt, withValue } from './files.ts';
import type { CellProblem, Row } from './table.ts';

const FIELDS = fieldsOf(servicePoint);

export interface ReadRow {
  point: Point;
  problems: Omit<CellProblem, 'sheet'>[];
  /** Cells by the path of the value, keys joined by a full stop. */
  cells: Map<string, string>;
}

/**
 * @param old the point with this id as the content has it: what the row leaves as it was stays to the letter
 * @param ids all that exist, for the id of a new point
 */
export function readRow(row: Row, old: Point | undefined, ids: ReadonlySet<string>): ReadRow {
  const problems: ReadRow['problems'] = [];
  const cells = new Map<string, string>();
  let point: Point = old ?? {};
  for (const [path, columns] of Map.groupBy(COLUMNS, (column) => column.path.join('.'))) {
    const keys = columns[0]!.path;
    cells.set(path, cellOf(row, columns[0]!));
    const before = old && valueAt(old, keys);
    if (old && columns.every((column) => textOf(row, column) === column.write(before))) continue;
    const read =
      columns[0]!.item === undefined ? readOne(row, columns[0]!) : readItems(row, columns);
    problems.push(...read.problems);
    point = withValue(point, keys, read.problems.length > 0 ? before : read.value);
  }
  const wrong = new Set(problems.map(({ cell }) => cell));
  for (const problem of faultsOf(row, point, cells, ids)) {
    if (!wrong.has(problem.cell)) problems.push(problem);
  }
  return { point: inOrder(point, old), problems, cells };
}

const textOf = (row: Row, { header }: Column) => row.cells.get(header)?.text ?? '';
const cellOf = (row: Row, { header }: Column) =>
  row.cells.get(header)?.cell ?? [...row.cells.values()][0]?.cell ?? `A${row.number + 1}`;

interface ReadCell {
  value: unknown;
  problems: ReadRow['problems'];
}

function readOne(row: Row, column: Column): ReadCell {
  const text = textOf(row, column);
  if (text === '') return { value: undefined, problems: [] };
  const read = column.read(text);
  return 'value' in read
    ? { value: read.value, problems: [] }
    : { value: undefined, problems: [{ cell: cellOf(row, column), message: read.problem }] };
}

/** A list that has a column for each item. */
function readItems(row: Row, columns: readonly Column[]): ReadCell {
  const problems: ReadRow['problems'] = [];
  const items = columns.filter((column) => {
    const text = textOf(row, column);
    const read = text === '' ? undefined : column.read(text);
    if (read && 'problem' in read)
      problems.push({ cell: cellOf(row, column), message: read.problem });
    return text !== '';
  });
  return { value: items.map(({ item }) => item), problems };
}

/** What the schema says, at the cell it is about. */
function faultsOf(
  row: Row,
  point: Point,
  cells: ReadonlyMap<string, string>,
  ids: ReadonlySet<string>,
): ReadRow['problems'] {
  const result = servicePoint.safeParse(point, { reportInput: true });
  if (result.success) return [];
  return result.error.issues.flatMap((issue) =>
    explain(issue, servicePoint, 'json').map(({ path, at, message, fix }) => {
      const keys = path.filter((key) => typeof key === 'string') as string[];
      const known = keys
        .map((_, end) => keys.slice(0, end + 1).join('.'))
        .findLast((key) => cells.has(key));
      const cell = (known !== undefined && cells.get(known)) || `A${row.number + 1}`;
      const column = COLUMNS.find((each) => each.path.join('.') === known);
      const empty = at === 'end' || (column && textOf(row, column) === '');
      if (empty) return { cell, message: emptyCell(column), fix: idFor(known, point, ids) };
      return { cell, message: byTitles(message, FIELDS), fix: numberFix(row, column) ?? fix };
    }),
  );
}

function emptyCell(column: Column | undefined): string {
  if (column?.item !== undefined) return '“能办什么”一样也没有选，至少在一列里选“是”';
  return `${column ? `“${column.header}”` : '这一格'}没有填${column?.hint ? `；${column.hint}` : ''}`;
}

/** A new point gets its id from the sound of its name. */
function idFor(
  path: string | undefined,
  point: Point,
  ids: ReadonlySet<string>,
): string | undefined {
  const name = point['name'];
  return path === 'id' && typeof name === 'string' ? suggestSlug(name, ids) : undefined;
}

/** A telephone that Excel took for a number has lost its zero. */
function numberFix(row: Row, column: Column | undefined): string | undefined {
  if (column?.path.join() !== 'telephone') return undefined;
  const value = row.cells.get(column.header)?.value;
  return typeof value === 'number' ? suggestTelephone(`0${value}`) : undefined;
}

/** Keys of a new point in the order of the schema. */
function inOrder(point: Point, old: Point | undefined): Point {
  if (old) return point;
  return Object.fromEntries(
    FIELDS.flatMap(({ key }) => (Object.hasOwn(point, key) ? [[key, point[key]]] : [])),
  );
}
