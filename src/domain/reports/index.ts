/** Report forms and their figures, for pages and commands. */
export { askedFor, type AskedFor } from './asked.ts';
export { reportFaults, type Fault, type Yardsticks } from './faults.ts';
export * from './form.ts';
export { standings, STANDINGS, type Standing, type UnitStanding } from './standing.ts';
export { rowsOf, summarise, type Change, type Comparison } from './summarise.ts';
export { SMALL } from './suppress.ts';
export type { Cell, FigureTable, Row, UnitFigures } from './table.ts';
export type * from './types.ts';
export {
  reportsAsOne,
  unitNamed,
  unitsOf,
  type District,
  type ListedUnit,
  type ReportingUnit,
} from './units.ts';
export { figureText, MEASURES, type Measure } from './words.ts';
