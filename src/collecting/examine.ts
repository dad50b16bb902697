/** Looks at one filled file: what it is, and everything that is wrong with it. */
import { createHash } from 'node:crypto';
import {
  reportFaults,
  type Fault,
  type Figures,
  type Yardsticks,
} from '../domain/reports/index.ts';
import type { ReportingUnit } from '../domain/reports/units.ts';
import { readWorkbook, SheetError } from '../sheets/index.ts';
import { readFigures } from './figures.ts';
import { periodRemarks, recognise, unitIn, type KnownForm } from './recognise.ts';
import { wrong, type Remark } from './remark.ts';

/** A file as far as it could be read. */
export interface Examined {
  /** As the sender knows it. */
  name: string;
  /** SHA-256 of the file. */
  source: string;
  known?: KnownForm;
  unit?: ReportingUnit;
  figures: Figures;
  /** Where each indicator has its figure. */
  cells: ReadonlyMap<string, string>;
  remarks: Remark[];
}

/**
 * Reads a file and tells what is wrong with it by itself; what needs other reports is left to `compare`.
 * @param addressees 主送机关 of the notices that ask for the forms
 */
export async function examine(
  bytes: Uint8Array,
  name: string,
  forms: readonly KnownForm[],
  addressees: readonly string[],
): Promise<Examined> {
  const source = createHash('sha256').update(bytes).digest('hex');
  const nothing = { name, source, figures: new Map(), cells: new Map() };
  try {
    const found = recognise(await readWorkbook(bytes, name), forms);
    if (!('known' in found)) return { ...nothing, remarks: found.remarks };
    const { known, sheet } = found;
    const who = unitIn(sheet, known, addressees);
    const { figures, cells, remarks } = readFigures(sheet, known.form);
    return {
      ...nothing,
      known,
      ...('unit' in who && { unit: who.unit }),
      figures,
      cells,
      remarks: [
        ...found.remarks,
        ...('remark' in who ? [who.remark] : []),
        ...periodRemarks(sheet, known),
        ...remarks,
      ],
    };
  } catch (error) {
    if (!(error instanceof SheetError)) throw error;
    return { ...nothing, remarks: [wrong(error.message.replace(/。$/, ''))] };
  }
}

/** The remarks of a file together with what its form, last year and other units say about its figures. */
export function compare(file: Examined, yardsticks: Yardsticks): Remark[] {
  const { known, figures, cells, remarks } = file;
  if (!known) return remarks;
  const said = new Set(remarks.map(({ cell }) => cell));
  const asRemark = ({ level, indicators, message, fix }: Fault): Remark => ({
    level,
    cell: cells.get(indicators[0]),
    message,
    fix: fix === undefined ? undefined : String(fix),
  });
  const found = reportFaults(known.form, figures, yardsticks)
    // Cells that could not be read have been told already, and rows that are not there.
    .filter(({ indicators: [id] }) => figures.has(id) && !said.has(cells.get(id)))
    .map(asRemark);
  return [...remarks, ...found].sort(byPlace);
}

/** The whole file first, then from top to bottom. */
function byPlace(a: Remark, b: Remark): number {
  const row = ({ cell }: Remark) => Number(cell?.replace(/\D+/, '') ?? 0);
  return row(a) - row(b);
}
