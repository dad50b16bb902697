/** The template of the good content's form, filled in as programs and people do it. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { deskOf } from '../../../src/collecting/desk.ts';
import { importFiles, type ImportOptions, type Outcome } from '../../../src/collecting/import.ts';
import { templateOf } from '../../../src/collecting/template.ts';
import { writeWorkbook } from '../../../src/sheets/index.ts';
import { readContent } from '../../../src/source/index.ts';
import { inline, zipped, type Parts, type RawSheet } from '../sheets/package.ts';

const FIXTURE = join(import.meta.dirname, '../../fixtures/checks');
export const desk = deskOf(await readContent(FIXTURE, 'good'));
export const template = await writeWorkbook(templateOf({ ...desk.forms[0]!, by: desk.by }));

const SHEET = 'xl/worksheets/sheet1.xml';
const RAW = Object.fromEntries(
  Object.entries(unzipSync(template)).map(([name, bytes]) => [name, strFromU8(bytes)]),
);

/** What a cell becomes: a value, nothing, or what stands in `<c>`, with its type. */
export type Edit = string | number | null | { type?: string; xml: string };

/** Everything right, in the cells of the template. */
export const GOOD: Record<string, Edit> = {
  C3: '示例区总工会',
  D8: 6.6,
  D9: 5,
  D10: 1.6,
  D12: 50,
  D13: 130,
};

/** The parts of the template with these cells changed; the cells must be there. */
export function partsWith(edits: Record<string, Edit>): Record<string, string> {
  let xml = RAW[SHEET]!;
  for (const [ref, edit] of Object.entries({ ...GOOD, ...edits })) {
    const cell = new RegExp(`<c r="${ref}"( s="\\d+")?[^>]*?(?:/>|>.*?</c>)`);
    if (!cell.test(xml)) throw new Error(`the template has no ${ref}`);
    xml = xml.replace(cell, (_, style: string = '') => cellXml(ref, style, edit));
  }
  return { ...RAW, [SHEET]: xml };
}

function cellXml(ref: string, style: string, edit: Edit): string {
  if (edit === null) return `<c r="${ref}"${style}/>`;
  if (typeof edit === 'number') return `<c r="${ref}"${style}><v>${edit}</v></c>`;
  if (typeof edit === 'string') return inline(ref, edit);
  const type = edit.type === undefined ? '' : ` t="${edit.type}"`;
  return `<c r="${ref}"${style}${type}>${edit.xml}</c>`;
}

export const filled = (edits: Record<string, Edit> = {}) => zipped(partsWith(edits));

/** The template with its first sheet changed as text. */
export function rewritten(change: (xml: string) => string, others: Parts = {}): Uint8Array {
  const parts = partsWith({});
  const xml = change(parts[SHEET]!);
  if (xml === parts[SHEET]) throw new Error('nothing was changed');
  return zipped({ ...parts, [SHEET]: xml, ...others });
}

/** A form that somebody typed by hand: values row by row. */
export const ROWS: (string | number | null)[][] = [
  ['示例帮扶统计表'],
  ['填报单位：示例区总工会', null, null, '统计时间', '2021年1月至2月'],
  ['序号', '指标', '计量单位', '填报数'],
  ['发放款物'],
  [1, '发放合计', '万元', 6.6],
  [2, '慰问金', '万元', 5],
  [3, '慰问品折款', '万元', 1.6],
  ['慰问家庭'],
  [4, '困难职工家庭', '户', 50],
  [5, '家庭人口', '人', 130],
];

export function sheetOf(rows: (string | number | null)[][], name = 'Sheet1', after = ''): RawSheet {
  const xml = rows.map((row, at) => {
    const cells = row.map((value, column) => {
      const ref = `${String.fromCharCode(65 + column)}${at + 1}`;
      if (value === null) return '';
      return typeof value === 'number' ? `<c r="${ref}"><v>${value}</v></c>` : inline(ref, value);
    });
    return `<row r="${at + 1}">${cells.join('')}</row>`;
  });
  return { name, xml: `<sheetData>${xml.join('')}</sheetData>${after}` };
}

/** A content folder of its own, and what imports leave there. */
export function place() {
  const root = mkdtempSync(join(tmpdir(), 'reports-'));
  const content = join(root, 'content');
  cpSync(join(FIXTURE, 'good'), content, { recursive: true });
  const reports = () =>
    readdirSync(join(content, 'reports'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => readFileSync(join(parentPath, name), 'utf8'));
  return {
    root,
    reports,
    /** Imports files, by name. */
    async take(
      files: Record<string, Uint8Array>,
      options: Partial<ImportOptions> = {},
    ): Promise<Outcome[]> {
      const paths = Object.entries(files).map(([name, bytes]) => {
        writeFileSync(join(root, name), bytes);
        return join(root, name);
      });
      const fresh = deskOf(await readContent(root, 'content'));
      return importFiles(paths, fresh, { content, received: '2021-01-20', ...options });
    },
    remove: () => rmSync(root, { recursive: true }),
  };
}
