/** Files that go with a notice: which kinds, and what people call them. */

const KINDS: Record<string, string> = {
  pdf: 'PDF',
  doc: 'Word',
  docx: 'Word',
  xls: 'Excel',
  xlsx: 'Excel',
  wps: 'WPS文字',
  et: 'WPS表格',
  zip: '压缩包',
};

const PATH = new RegExp(
  `^/files/(?:[a-z0-9-]+/)*[a-z0-9-]+\\.(?:${Object.keys(KINDS).join('|')})$`,
);

/** True for the address of a file that readers can open: `/files/form.xlsx`. */
export function isAnnexFile(path: string): boolean {
  return PATH.test(path);
}

/** PDF, Word, Excel … of an address that `isAnnexFile`. */
export function annexKind(path: string): string {
  return KINDS[path.slice(path.lastIndexOf('.') + 1)] ?? '文件';
}
