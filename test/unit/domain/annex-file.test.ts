import { expect, test } from 'vitest';
import { annexKind, isAnnexFile } from '../../../src/domain/annex-file.ts';

test.each([
  ['/files/form.xlsx', 'Excel'],
  ['/files/2021/form-1.pdf', 'PDF'],
  ['/files/list.et', 'WPS表格'],
  ['/files/all.zip', '压缩包'],
])('%s is offered as %s', (path, kind) => {
  expect(isAnnexFile(path)).toBe(true);
  expect(annexKind(path)).toBe(kind);
});

test.each([
  'form.xlsx',
  '/form.xlsx',
  '/files/表.xlsx',
  '/files/../a.pdf',
  '/files/run.exe',
  '/files/Form.PDF',
])('“%s” is refused', (path) => expect(isAnnexFile(path)).toBe(false));
