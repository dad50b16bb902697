/**
 * Hides small numbers of people in a table for readers: “1 household with an accident in this county”
 * names somebody. What could be reckoned from a total is hidden as well.
 */
import { countsPeople } from './form.ts';
import type { Cell, FigureTable } from './table.ts';
import type { ReportForm } from './types.ts';

/** Numbers below this, nought apart, are hidden. */
export const SMALL = 3;

/** A cell by its place: the total of a row stands behind its units. */
interface Place {
  row: number;
  column: number;
}

/** The table without figures that could tell who was meant. */
export function suppress(form: Pick<ReportForm, 'sums'>, table: FigureTable): FigureTable {
  const grid = table.rows.map(({ cells, total }) => [...cells, total]);
  const hidden = grid.map((row) => row.map(() => false));
  for (const [at, row] of grid.entries()) {
    if (!countsPeople(table.rows[at]!.indicator)) continue;
    for (const [column, cell] of row.entries()) {
      hidden[at]![column] = typeof cell === 'number' && cell > 0 && cell < SMALL;
    }
  }
  const sums = equations(form, table);
  // What is hidden for one sum may leave a single gap in another one.
  while (sums.some((places) => hideOneMore(places, sums, grid, hidden)));
  return {
    units: table.units,
    rows: table.rows.map((row, at) => {
      const cells = grid[at]!.map((cell, column): Cell => (hidden[at]![column] ? 'hidden' : cell));
      return { ...row, cells: cells.slice(0, -1), total: cells.at(-1)! };
    }),
  };
}

/** Cells that together make a sum known to readers: each row, and each 合计 within a column. */
function equations({ sums }: Pick<ReportForm, 'sums'>, { rows, units }: FigureTable): Place[][] {
  const columns = [...units.keys(), units.length];
  const rowOf = new Map(rows.map(({ indicator }, at) => [indicator.id, at]));
  const across = [...rows.keys()].map((row) => columns.map((column) => ({ row, column })));
  const down = sums.flatMap(({ total, parts, minus }) => {
    const terms = [total, ...parts, ...minus].flatMap((id) => rowOf.get(id) ?? []);
    return columns.map((column) => terms.map((row) => ({ row, column })));
  });
  return [...across, ...down];
}

/** @returns whether something had to be hidden */
function hideOneMore(
  places: Place[],
  sums: Place[][],
  grid: Cell[][],
  hidden: boolean[][],
): boolean {
  const value = ({ row, column }: Place) => grid[row]![column]!;
  const isHidden = ({ row, column }: Place) => hidden[row]![column]!;
  const gaps = places.filter(isHidden);
  if (gaps.length === 0) return false;
  const together = gaps.reduce((sum, place) => sum + Number(value(place)), 0);
  if (gaps.length > 1 && together >= SMALL) return false;
  const open = places.filter((place) => !isHidden(place) && typeof value(place) === 'number');
  // The smallest costs readers least; a nought hides nothing, a total is what they came for.
  const weight = (place: Place) =>
    value(place) === 0 ? Infinity : Number(value(place)) * (isTotal(place, places, grid) ? 1e6 : 1);
  // Best of all is one that another sum needs as well.
  const wanted = (place: Place) =>
    sums.filter(
      (others) =>
        others.some(({ row, column }) => row === place.row && column === place.column) &&
        others.filter(isHidden).length === 1,
    ).length;
  const [next] = open
    .map((place) => ({ place, wanted: wanted(place), weight: weight(place) }))
    .sort((a, b) => b.wanted - a.wanted || a.weight - b.weight);
  if (next === undefined) return false;
  hidden[next.place.row]![next.place.column] = true;
  return true;
}

function isTotal({ row, column }: Place, places: Place[], grid: Cell[][]): boolean {
  const isAcross = places.every((place) => place.row === row);
  return isAcross ? column === grid[row]!.length - 1 : row === places[0]!.row;
}
