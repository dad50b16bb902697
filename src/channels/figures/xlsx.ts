/** The figures as an Excel file: what they are, and for each form all figures and both years. */
import {
  coverage,
  fullTable,
  SAMPLE_FIGURES,
  SAMPLE_FORM,
  tableCellText,
  WHY_KEPT_BACK,
  yearsTable,
  type Publication,
  type PublishedForm,
  type PublishedTable,
  type TableCell,
} from '../../domain/publication/index.ts';
import {
  writeWorkbook,
  type Look,
  type WrittenCell,
  type WrittenSheet,
} from '../../sheets/index.ts';
import type { FileFacts } from './json.ts';

const HEAD: Look = { bold: true, fill: 'F2F2F2', border: true, align: 'center', wrap: true };
const NAME: Look = { border: true, wrap: true };
const FIGURE: Look = { border: true, align: 'right' };
const GROUP: Look = { bold: true, fill: 'FBF6EE', border: true };
const TITLE: Look = { bold: true, size: 14 };

/** Bytes of the file; the same figures are the same bytes. */
export function figuresXlsx(publication: Publication, facts: FileFacts): Promise<Uint8Array> {
  const mark = publication.sample ? '【示例】' : '';
  return writeWorkbook({
    title: `${mark}${facts.title}`,
    by: facts.source,
    on: publication.to,
    sheets: [
      aboutSheet(publication, facts),
      ...publication.forms.flatMap((form) => formSheets(form, mark)),
    ],
  });
}

function aboutSheet(
  { forms, sample }: Publication,
  { title, source, url }: FileFacts,
): WrittenSheet {
  const lines = [
    ...(sample ? [`示例：${SAMPLE_FIGURES}。`] : []),
    ...(forms.some(({ sampleForm }) => sampleForm) ? [`示例：${SAMPLE_FORM}。`] : []),
    `来源：${source}。`,
    ...forms.map(
      (form) => `${form.form.shortTitle}：${form.form.period.text}。${coverage(form)}。`,
    ),
    `${WHY_KEPT_BACK}。`,
    `网页：${url}`,
  ];
  return {
    name: '说明',
    columns: [80],
    rows: [
      [{ value: title, look: TITLE }],
      ...lines.map((value) => [{ value, look: { wrap: true } }]),
    ],
  };
}

function formSheets(published: PublishedForm, mark: string): WrittenSheet[] {
  const { shortTitle } = published.form;
  const years = yearsTable(published, true);
  return [
    tableSheet(shortTitle, fullTable(published), mark),
    ...(years ? [tableSheet(`${shortTitle}和上年比`, years, mark)] : []),
  ];
}

/** The table under its caption; its head stays in sight. */
function tableSheet(
  name: string,
  { caption, first, columns, groups }: PublishedTable,
  mark: string,
): WrittenSheet {
  const empty = columns.map(() => ({ value: null, look: GROUP }));
  const rows = groups.flatMap(({ heading, rows: list }): WrittenCell[][] => [
    ...(heading === undefined ? [] : [[{ value: heading, look: GROUP }, ...empty]]),
    ...list.map(({ name: row, cells }) => [{ value: row, look: NAME }, ...cells.map(figure)]),
  ]);
  const top: WrittenCell[][] = [
    [{ value: `${mark}${caption}`, look: TITLE }],
    [first, ...columns].map((value) => ({ value, look: HEAD })),
  ];
  return {
    name,
    columns: [34, ...columns.map(() => 12)],
    rows: [...top, ...rows],
    head: top.length,
    landscape: true,
  };
}

function figure(cell: TableCell): WrittenCell {
  if (typeof cell === 'string' || 'text' in cell) {
    return { value: tableCellText(cell), look: FIGURE };
  }
  const format = cell.decimals > 0 ? `#,##0.${'0'.repeat(cell.decimals)}` : '#,##0';
  return { value: cell.figure, look: { ...FIGURE, format } };
}
