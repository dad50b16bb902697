/** What an import would change, for the person who has to say yes. */
import { COLUMNS, type Point } from './columns.ts';
import { valueAt, type PointFile } from './files.ts';

/**
 * One line a change: 新增, 撤掉, 改.
 * @param after points with the code of their district
 * @param districts names by code
 */
export function changesOf(
  before: readonly PointFile[],
  after: readonly { district: string; point: Point }[],
  districts: ReadonlyMap<string, string>,
): string[] {
  const old = new Map(
    before.flatMap(({ data }) =>
      data.points.map((point) => [point['id'], { district: data.district, point }] as const),
    ),
  );
  const ids = new Set(after.map(({ point }) => point['id']));
  const nameOf = (code: string) => districts.get(code) ?? code;
  const gone = [...old.values()].filter(({ point }) => !ids.has(point['id']));
  return [
    ...after.flatMap(({ district, point }) => {
      const was = old.get(point['id']);
      if (!was) return [`新增　${nameOf(district)}：${titleOf(point)}`];
      const moved =
        was.district === district ? [] : [`区县：${nameOf(was.district)} → ${nameOf(district)}`];
      const fields = COLUMNS.flatMap(({ header, path, write }) => {
        const [from, to] = [was.point, point].map((each) => write(valueAt(each, path)));
        return from === to ? [] : [`${header}：${shown(from!)} → ${shown(to!)}`];
      });
      return [...moved, ...fields].map((change) => `改　　${titleOf(point)}　${change}`);
    }),
    ...gone.map(({ district, point }) => `撤掉　${nameOf(district)}：${titleOf(point)}`),
  ];
}

const titleOf = (point: Point) => `${String(point['name'])}（${String(point['id'])}）`;
const shown = (text: string) => (text === '' ? '（空）' : text.replaceAll('\n', '；'));
