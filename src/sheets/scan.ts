/**
 * Looks over the XML of a sheet before the reader does: how far it reaches, where formulas and faults
 * stand. A cell in the last row of Excel would make the reader fill a million rows.
 */
import { cellAt } from './references.ts';

export interface Scan {
  rows: number;
  columns: number;
  formulas: Set<string>;
  faults: Map<string, string>;
  merges: string[];
  hiddenRows: Set<number>;
}

const TAG = /<(?:\w+:)?(row|c|f|mergeCell)\b((?:[^>"']|"[^"]*"|'[^']*')*)>/g;
const FAULT = /^(?:(?!<(?:\w+:)?c\b)[\s\S])*?<(?:\w+:)?v>([^<]*)</;

/** What a part `xl/worksheets/*.xml` has in it. */
export function scan(xml: string): Scan {
  const found: Scan = {
    rows: 0,
    columns: 0,
    formulas: new Set(),
    faults: new Map(),
    merges: [],
    hiddenRows: new Set(),
  };
  let cell = '';
  for (const { 1: tag, 2: attributes = '', 0: whole, index } of xml.matchAll(TAG)) {
    const value = (name: string) => new RegExp(`\\s${name}=["']([^"']*)`).exec(attributes)?.[1];
    if (tag === 'row') {
      const number = Number(value('r') ?? found.rows + 1);
      found.rows = Math.max(found.rows, number);
      if (/^(?:1|true)$/.test(value('hidden') ?? '')) found.hiddenRows.add(number);
    } else if (tag === 'mergeCell') {
      found.merges.push(value('ref') ?? '');
    } else if (tag === 'f') {
      found.formulas.add(cell);
    } else {
      cell = value('r') ?? '';
      const at = cellAt(cell);
      if (!at) continue;
      found.rows = Math.max(found.rows, at.row + 1);
      found.columns = Math.max(found.columns, at.column + 1);
      if (value('t') !== 'e') continue;
      const after = xml.slice(index + whole.length, index + whole.length + 2000);
      found.faults.set(cell, FAULT.exec(after)?.[1] ?? '#N/A');
    }
  }
  return found;
}
