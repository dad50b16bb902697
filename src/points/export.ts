/** The service points as an Excel file that comes back through `import.ts`. */
import type { IsoDate } from '../domain/dates.ts';
import { columnName } from '../sheets/references.ts';
import type { InputRule, Look, WrittenCell, WrittenSheet } from '../sheets/index.ts';
import { writeWorkbook } from '../sheets/index.ts';
import { COLUMNS } from './columns.ts';
import { valueAt, type PointFile } from './files.ts';

export const SHEET = '服务点';
export const DISTRICT = '区县';

/** Rows that have drop-downs, so that new points can be written below the old ones. */
const ROOM = 200;

const HEAD: Look = { bold: true, fill: 'F4E3E4', border: true, wrap: true, align: 'center' };
const CELL: Look = { border: true, wrap: true, format: '@' };

/**
 * @param districts names by administrative code
 * @param on day that the file bears
 */
export function exportPoints(
  files: readonly PointFile[],
  districts: ReadonlyMap<string, string>,
  by: string,
  on: IsoDate,
): Promise<Uint8Array> {
  const rows = files.flatMap(({ data }) =>
    data.points.map((point) => [
      districts.get(data.district) ?? data.district,
      ...COLUMNS.map(({ path, write }) => write(valueAt(point, path))),
    ]),
  );
  const headers = [DISTRICT, ...COLUMNS.map(({ header }) => header)];
  const sheet: WrittenSheet = {
    name: SHEET,
    columns: [12, ...COLUMNS.map(({ width }) => width)],
    rows: [
      headers.map((value): WrittenCell => ({ value, look: HEAD })),
      ...rows.map((row) => row.map((value): WrittenCell => ({ value: value || null, look: CELL }))),
      // Empty rows are text as well: a telephone typed there keeps its zero.
      ...Array.from({ length: ROOM }, () =>
        headers.map((): WrittenCell => ({ value: null, look: CELL })),
      ),
    ],
    heights: new Map([[1, 48]]),
    rules: rulesOf([...districts.values()], rows.length + ROOM + 1),
    head: 1,
    landscape: true,
  };
  return writeWorkbook({ title: '服务点', by, on, sheets: [sheet, explanations()] });
}

function rulesOf(districts: string[], lastRow: number): InputRule[] {
  const columns = [
    { header: DISTRICT, choices: districts, hint: '从下拉里选' },
    ...COLUMNS.map(({ header, choices, hint }) => ({ header, choices, hint })),
  ];
  return columns.flatMap(({ header, choices, hint }, index): InputRule[] => {
    if (!choices) return [];
    const column = columnName(index);
    return [
      {
        range: `${column}2:${column}${lastRow}`,
        rule: { kind: 'choice', values: choices },
        hint: { title: header.slice(0, 32), text: hint },
        refusal: { title: '请从下拉里选', text: `${header}只能选下拉里的，不能自己写。` },
      },
    ];
  });
}

function explanations(): WrittenSheet {
  const lines = [
    '一行是一个服务点。改完保存，运行 npm run sheets -- import 服务点.xlsx，网站会一格一格检查，全对了才写进去。',
    '编号是网址的一部分，定了不要改；新加的服务点写一个新编号。整行删掉，就是撤掉这个服务点。',
    '电话按网站的写法：010-12345678、12351、400-123-4567。不写个人手机号。',
    '不要合并单元格，不要加合计行。',
  ];
  const about = COLUMNS.map(({ header, hint, required, item }) => [
    header,
    item === undefined && required ? '必填' : '可不填',
    hint,
  ]);
  return {
    name: '说明',
    columns: [30, 10, 70],
    rows: [
      ...lines.map((value): WrittenCell[] => [{ value }]),
      [],
      ['这一列', '要不要填', '怎么填'].map((value): WrittenCell => ({ value, look: HEAD })),
      ...about.map((row) => row.map((value): WrittenCell => ({ value, look: CELL }))),
    ],
  };
}
