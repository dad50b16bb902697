/** Reads .xlsx files from Excel, WPS and LibreOffice: values only. */
import { zipSync } from 'fflate';
import readXlsx from 'read-excel-file/universal';
import { readZip, ZipError, type Parts } from '../office/zip.ts';
import { SheetError } from './errors.ts';
import { refuseOtherPackages, refuseOthers, SAVE_AS } from './kind.ts';
import { scan, type Scan } from './scan.ts';
import type { CellValue, ReadSheet } from './types.ts';

/** Bytes of a file that is read at all; filled forms have some twenty thousand. */
export const LARGEST_SHEET_FILE = 5 * 1024 * 1024;

/** Unpacked. */
const LIMITS = { part: 16 * 1024 * 1024, whole: 48 * 1024 * 1024, parts: 500 };
const MOST_ROWS = 5_000;
const MOST_COLUMNS = 200;

/** The parts that hold values; pictures, links to other files and settings are left where they are. */
const NEEDED =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|xl\/_rels\/workbook\.xml\.rels|xl\/(?:workbook|styles|sharedStrings)\d*\.xml|xl\/worksheets\/[^/]+\.xml)$/i;

/**
 * The sheets of a workbook in their order. Nothing is unpacked before its size is known, and nothing
 * but values comes out: no formula, no macro, no link.
 * @param name as the sender knows the file, for messages
 * @throws SheetError
 */
export async function readWorkbook(bytes: Uint8Array, name: string): Promise<ReadSheet[]> {
  refuseLarge(bytes.length, name);
  refuseOthers(bytes, name);
  const parts = unpacked(bytes, name);
  const sheets = sheetParts(parts, name);
  const scans = sheets.map(({ part, title }) => within(scan(text(parts, part)), title, name));
  const whole = zipSync(Object.fromEntries(parts), { level: 0 });
  const read = await readXlsx(whole.buffer as ArrayBuffer).catch(() => {
    throw new SheetError(damaged(name));
  });
  return sheets.map(({ title, hidden }, at): ReadSheet => {
    const { formulas, faults, merges, hiddenRows } = scans[at]!;
    // The types of the reader say `typeof Date` where it gives a Date.
    const rows = (read.find(({ sheet }) => sheet === title)?.data ?? []) as CellValue[][];
    return { name: title, hidden, rows, formulas, faults, merges, hiddenRows };
  });
}

/**
 * For those who know the size of a file before they read it.
 * @param size bytes
 * @throws SheetError
 */
export function refuseLarge(size: number, name: string): void {
  if (size <= LARGEST_SHEET_FILE) return;
  throw new SheetError(
    `“${name}”有 ${Math.round(size / 1024 / 1024)} MB，太大了，填好的表不到 1 MB。请删掉里面的图片和多余的工作表，或者把数填到新下载的模板里再交。`,
  );
}

/** The needed parts, each measured while it is unpacked. */
function unpacked(bytes: Uint8Array, name: string): Map<string, Uint8Array> {
  try {
    const parts: Parts = readZip(bytes, LIMITS);
    const types = parts.get('[Content_Types].xml')?.();
    refuseOtherPackages(parts, types ? new TextDecoder().decode(types) : '', name);
    return new Map(
      [...parts].flatMap(([part, unpack]) => (NEEDED.test(part) ? [[part, unpack()]] : [])),
    );
  } catch (error) {
    if (!(error instanceof ZipError)) throw error;
    throw new SheetError(
      {
        damaged: damaged(name),
        locked: `“${name}”加了密码，读不了。请去掉密码，保存后再交。`,
        'too-large': `“${name}”展开以后太大，不像是正常的表格，没有读它。请把数填到新下载的模板里再交。`,
      }[error.reason],
    );
  }
}

interface SheetPart {
  title: string;
  hidden: boolean;
  part: string;
}

/** Names of the sheets and where they lie, from the workbook and its relations. */
function sheetParts(parts: Map<string, Uint8Array>, name: string): SheetPart[] {
  const targets = new Map(
    [...text(parts, 'xl/_rels/workbook.xml.rels').matchAll(/<(?:\w+:)?Relationship\b[^>]*>/g)].map(
      ([tag]) => [attribute(tag, 'Id'), attribute(tag, 'Target')],
    ),
  );
  const found = [...text(parts, 'xl/workbook.xml').matchAll(/<(?:\w+:)?sheet\s[^>]*>/g)].flatMap(
    ([tag]) => {
      const target = targets.get(attribute(tag, '\\w+:id')) ?? '';
      const part = target.startsWith('/') ? target.slice(1) : `xl/${target}`;
      if (!parts.has(part)) return [];
      return [{ title: attribute(tag, 'name'), hidden: /\sstate="/.test(tag), part }];
    },
  );
  if (found.length === 0) throw new SheetError(damaged(name));
  return found;
}

function attribute(tag: string, name: string): string {
  const value = new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)`).exec(tag)?.[1] ?? '';
  return value
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}

function text(parts: Map<string, Uint8Array>, part: string): string {
  return new TextDecoder().decode(parts.get(part));
}

function within(found: Scan, title: string, name: string): Scan {
  if (found.rows <= MOST_ROWS && found.columns <= MOST_COLUMNS) return found;
  throw new SheetError(
    `“${name}”的工作表“${title}”一直排到第 ${found.rows} 行、第 ${found.columns} 列，太大了，没有读它。请删掉表格下面和右边的空行空列，或者把数填到新下载的模板里再交。`,
  );
}

const damaged = (name: string) =>
  `“${name}”坏了，可能没有下载完。请用 Excel 或 WPS 打开看看：能打开，就${SAVE_AS.slice(SAVE_AS.indexOf('点'))}打不开，请重新填一份。`;
