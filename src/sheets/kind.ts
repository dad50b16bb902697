/** Says what a file that is no .xlsx is instead, and what to do with it. */
import type { Parts } from '../office/zip.ts';
import { SheetError } from './errors.ts';

/** The way out that fits most files. */
export const SAVE_AS =
  '请用 Excel 或 WPS 打开，点“文件”→“另存为”，类型选“Excel 工作簿（*.xlsx）”，再交新文件。';

/**
 * Files that are no zip, by their first bytes.
 * @throws SheetError
 */
export function refuseOthers(bytes: Uint8Array, name: string): void {
  if (bytes.length === 0) {
    throw new SheetError(`“${name}”是空的，一个字节也没有。请重新保存一份再交。`);
  }
  const head = Buffer.from(bytes.subarray(0, 512)).toString('latin1');
  if (/^PK(?:\u0003\u0004|\u0005\u0006)/.test(head)) return;
  if (head.startsWith('\u00d0\u00cf\u0011\u00e0')) throw new SheetError(ofContainer(bytes, name));
  const start = head.replace(/^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)/, '').trimStart();
  if (start.startsWith('%PDF')) {
    throw new SheetError(`“${name}”是 PDF，里面的数取不出来。请交原来的 Excel 文件。`);
  }
  if (start.startsWith('{\\rtf')) {
    throw new SheetError(`“${name}”是 RTF 文档，不是 Excel 表格。请交填好的 Excel 文件。`);
  }
  if (/^(?:\u0089PNG|\u00ff\u00d8\u00ff|GIF8)/.test(head)) {
    throw new SheetError(
      `“${name}”是图片，里面的数取不出来。请交填好的 Excel 文件，不要交照片和截图。`,
    );
  }
  if (/^Rar!|^7z\u00bc\u00af/.test(head)) {
    throw new SheetError(`“${name}”是压缩包。请先解压，再交里面的“.xlsx”文件。`);
  }
  if (start.startsWith('<')) {
    throw new SheetError(
      `“${name}”其实是网页（或者旧的 XML 表格），只是名字改成了 Excel。${SAVE_AS}`,
    );
  }
  throw new SheetError(
    isText(bytes)
      ? `“${name}”其实是文字文件（CSV），不是 Excel 表格。${SAVE_AS}`
      : `“${name}”不是 Excel 文件，或者已经坏了。${SAVE_AS}打不开的话，请重新填一份。`,
  );
}

/** The container of Office before 2007, which also holds files with a password. */
function ofContainer(bytes: Uint8Array, name: string): string {
  if (Buffer.from(bytes).includes(Buffer.from('EncryptedPackage', 'utf16le'))) {
    return `“${name}”加了密码，读不了。请用 Excel 打开，点“文件”→“信息”→“保护工作簿”→“用密码进行加密”，把密码删掉，保存后再交。`;
  }
  if (Buffer.from(bytes).includes(Buffer.from('WordDocument', 'utf16le'))) {
    return `“${name}”是 Word 文档，不是 Excel 表格。请交填好的 Excel 文件。`;
  }
  return `“${name}”是旧格式（.xls 或 .et），读不了。${SAVE_AS}`;
}

function isText(bytes: Uint8Array): boolean {
  const start = bytes.subarray(0, 4096);
  return (
    !start.includes(0) ||
    /^(?:\xff\xfe|\xfe\xff)/.test(String.fromCharCode(...start.subarray(0, 2)))
  );
}

/**
 * Zips that other programs made, and workbooks with programs in them.
 * @throws SheetError
 */
export function refuseOtherPackages(parts: Parts, types: string, name: string): void {
  const names = [...parts.keys()];
  const has = (start: string) => names.some((part) => part.startsWith(start));
  if (
    /vbaProject|macroEnabled/i.test(types) ||
    names.some((part) => /vbaProject|macrosheets/i.test(part))
  ) {
    throw new SheetError(
      `“${name}”里带有宏（一种程序），为了安全不读它。请用 Excel 打开，点“文件”→“另存为”，类型选“Excel 工作簿（*.xlsx）”，再交新文件。`,
    );
  }
  if (has('xl/workbook.bin'))
    throw new SheetError(`“${name}”是二进制表格（.xlsb），读不了。${SAVE_AS}`);
  if (has('word/')) {
    throw new SheetError(`“${name}”是 Word 文档，不是 Excel 表格。请把数填到 Excel 模板里再交。`);
  }
  if (has('ppt/')) {
    throw new SheetError(`“${name}”是幻灯片，不是 Excel 表格。请把数填到 Excel 模板里再交。`);
  }
  if (parts.has('content.xml')) throw new SheetError(`“${name}”是 ODS 格式，读不了。${SAVE_AS}`);
  if (types === '') {
    throw new SheetError(`“${name}”是压缩包，不是 Excel 表格。请先解压，再交里面的“.xlsx”文件。`);
  }
  if (!has('xl/')) throw new SheetError(`“${name}”里没有表格，不是 Excel 文件。${SAVE_AS}`);
}
