/**
 * Hides small numbers of people in a table for readers: “1 household with an accident in this county”
 * names somebody. Hidden as well are the money that such a number got and everything from which either
 * could be reckoned.
 */
import { determined } from './derivable.ts';
import { countsPeople } from './form.ts';
import { totalOf, type Cell, type FigureTable } from './table.ts';
import type { ReportForm } from './types.ts';

/** Numbers below this, nought apart, are hidden. */
export const SMALL = 3;

export interface Suppressed {
  table: FigureTable;
  /** One a row: the units of `among` together. */
  together: Cell[];
}

/** A sum that readers know, by numbers of cells: `total` = `parts` together, less `minus`. */
interface Sum {
  total: number;
  parts: number[];
  minus: number[];
}

/** Cells count row by row: the units, all of them, those of `among`. */
interface Grid {
  /** Cells in a row. */
  width: number;
  cells: Cell[];
  /** Whether a cell counts people or homes. */
  ofPeople: boolean[];
  /** Within a row, and within a column. */
  sums: Sum[];
  /** Those with the total that stands beside last year's. */
  beside: Sum[];
  /** Cells of money, each with the cell that counts those who got it. */
  money: [money: number, count: number][];
  hidden: Set<number>;
}

/**
 * The table without figures that could tell who was meant.
 * @param among ids of units whose totals are published besides, as beside those of last year
 */
export function suppress(
  form: Pick<ReportForm, 'sums'>,
  table: FigureTable,
  among: ReadonlySet<string> = new Set(),
): Suppressed {
  const grid = gridOf(form, table, among);
  for (const [at, cell] of grid.cells.entries()) {
    if (grid.ofPeople[at] && typeof cell === 'number' && cell > 0 && cell < SMALL) {
      grid.hidden.add(at);
    }
  }
  // What is hidden for one reason may leave a gap elsewhere.
  while (followCounts(grid) || fillGaps(grid) || blurReckoned(grid));
  const width = table.units.length + 2;
  const shown = grid.cells.map((cell, at): Cell => (grid.hidden.has(at) ? 'hidden' : cell));
  return {
    table: {
      units: table.units,
      rows: table.rows.map((row, at) => {
        const cells = shown.slice(at * width, (at + 1) * width);
        return { ...row, cells: cells.slice(0, -2), total: cells.at(-2)! };
      }),
    },
    together: table.rows.map((_, at) => shown[(at + 1) * width - 1]!),
  };
}

function gridOf(
  { sums }: Pick<ReportForm, 'sums'>,
  { rows, units }: FigureTable,
  among: ReadonlySet<string>,
): Grid {
  const width = units.length + 2;
  const [whole, part] = [units.length, units.length + 1];
  const columns = [...Array(width).keys()];
  const compared = units.flatMap(({ id }, at) => (among.has(id) ? [at] : []));
  const rest = [...units.keys()].filter((at) => !compared.includes(at));
  const rowOf = new Map(rows.map(({ indicator }, at) => [indicator.id, at]));
  const rowsOf = (ids: readonly string[]) => ids.flatMap((id) => rowOf.get(id) ?? []);
  const inRows = (total: number, terms: number[]): Sum[] =>
    [...rows.keys()].map((row) => ({
      total: row * width + total,
      parts: terms.map((column) => row * width + column),
      minus: [],
    }));
  const across = inRows(whole, [...units.keys()]);
  const beside =
    compared.length > 0 ? [...inRows(part, compared), ...inRows(whole, [part, ...rest])] : [];
  const down = sums.flatMap(({ total, parts, minus }) =>
    rowsOf([total]).flatMap((sum) =>
      columns.map((column) => ({
        total: sum * width + column,
        parts: rowsOf(parts).map((row) => row * width + column),
        minus: rowsOf(minus).map((row) => row * width + column),
      })),
    ),
  );
  return {
    width,
    cells: rows.flatMap(({ cells, total }) => [
      ...cells,
      total,
      totalOf(compared.map((at) => cells[at]!)),
    ]),
    ofPeople: rows.flatMap(({ indicator }) => columns.map(() => countsPeople(indicator))),
    sums: [...across, ...down],
    beside,
    money: rows.flatMap(({ indicator: { of } }, row) =>
      rowsOf(of === undefined ? [] : [of]).flatMap((count) =>
        columns.map((column): [number, number] => [row * width + column, count * width + column]),
      ),
    ),
    hidden: new Set(),
  };
}

/** Hides the money of every hidden count. @returns whether something had to be hidden */
function followCounts({ money, hidden, cells }: Grid): boolean {
  const telling = money.filter(
    ([sum, count]) => hidden.has(count) && !hidden.has(sum) && typeof cells[sum] === 'number',
  );
  for (const [sum] of telling) hidden.add(sum);
  return telling.length > 0;
}

/** Hides one more cell where a gap could be told from the rest of its sum. */
function fillGaps(grid: Grid): boolean {
  return [...grid.sums, ...grid.beside].some((sum) => {
    const gaps = cellsOf(sum).filter((at) => grid.hidden.has(at));
    return gaps.length > 0 && tellsGaps(gaps, grid) && hideOneMore([sum], grid);
  });
}

/** One gap is the rest of the sum; several are together, which must not name anybody either. */
function tellsGaps(gaps: readonly number[], { cells, ofPeople }: Grid): boolean {
  const values = gaps.map((at) => Number(cells[at]));
  if (gaps.length === 1) return true;
  if (ofPeople[gaps[0]!]) return values.reduce((sum, value) => sum + value, 0) < SMALL;
  return values.filter((value) => value > 0).length === 1;
}

/** Hides one more cell where several sums together tell a hidden figure. */
function blurReckoned(grid: Grid): boolean {
  const { hidden } = grid;
  const open = [...grid.sums, ...grid.beside].filter((sum) =>
    cellsOf(sum).some((at) => hidden.has(at)),
  );
  const told = new Set(
    determined(
      open.map(({ total, parts, minus }) => {
        const factors = new Map<number, number>();
        const add = (at: number, factor: number) => {
          if (hidden.has(at)) factors.set(at, (factors.get(at) ?? 0) + factor);
        };
        add(total, -1);
        for (const at of parts) add(at, 1);
        for (const at of minus) add(at, -1);
        return factors;
      }),
    ),
  );
  if (told.size === 0) return false;
  const telling = open.filter((sum) => cellsOf(sum).some((at) => told.has(at)));
  return hideOneMore(telling, grid) || hideOneMore(open, grid);
}

/** Hides the cell of these sums that readers miss least. */
function hideOneMore(sums: readonly Sum[], grid: Grid): boolean {
  const { cells, hidden } = grid;
  const totals = new Set(sums.map(({ total }) => total));
  const open = [...new Set(sums.flatMap(cellsOf))].filter(
    (at) => !hidden.has(at) && typeof cells[at] === 'number',
  );
  // The smallest costs readers least; a nought hides nothing, a total is what they came for.
  const weight = (at: number) =>
    cells[at] === 0 ? Infinity : Number(cells[at]) * (totals.has(at) ? 1e6 : 1);
  // A total that only stands beside last year's is missed least of all.
  const isSpare = (at: number) => Number(at % grid.width === grid.width - 1);
  // Best of all is one that another sum needs as well.
  const wanted = (at: number) =>
    grid.sums.filter((sum) => {
      const all = cellsOf(sum);
      return all.includes(at) && all.filter((one) => hidden.has(one)).length === 1;
    }).length;
  const [next] = open
    .map((at) => ({ at, spare: isSpare(at), wanted: wanted(at), weight: weight(at) }))
    .sort((a, b) => b.spare - a.spare || b.wanted - a.wanted || a.weight - b.weight);
  if (next === undefined) return false;
  hidden.add(next.at);
  return true;
}

const cellsOf = ({ total, parts, minus }: Sum): number[] => [total, ...parts, ...minus];
