import type { Kind } from '../schemas/index.ts';
import type { SourceFile } from '../source/types.ts';
import { atValue, defineCheck, type Finding } from './base.ts';
import { listAt, textAt } from './raw.ts';

/** A value that may stand only once. */
interface Claim {
  file: SourceFile;
  path: PropertyKey[];
  value: string;
}

export const duplicate = defineCheck({
  id: 'duplicate',
  level: 'error',
  reason: '两处用了同一个编号，网站就不知道该用哪一个，其中一个会被悄悄盖掉',
  *find({ files }) {
    yield* repeated('服务点编号', items(files, 'service-points', 'points', 'id'));
    yield* repeated('发文字号', values(files, 'notices', 'documentNumber'));
    yield* repeated('行政区划代码', items(files, 'site', 'districts', 'adcode'));
    for (const campaign of files.filter(({ kind }) => kind === 'campaigns')) {
      yield* repeated('填报单位编号', items([campaign], 'campaigns', 'reportingUnits', 'id'));
      yield* repeated('填报单位全称', items([campaign], 'campaigns', 'reportingUnits', 'name'));
    }
    yield* repeated('热线', items(files, 'site', 'hotlines', 'number'));
    for (const law of files.filter(({ kind }) => kind === 'laws')) {
      yield* repeated('条号', items([law], 'laws', 'articles', 'number'));
    }
    yield* sameId(files);
  },
});

/** Claims at `raw[field]` of every file of a kind. */
function values(files: SourceFile[], kind: Kind, field: string): Claim[] {
  return files.filter((file) => file.kind === kind).flatMap((file) => claim(file, [field]));
}

/** Claims at `raw[list][…][field]` of every file of a kind. */
function items(files: SourceFile[], kind: Kind, list: string, field: string): Claim[] {
  return files
    .filter((file) => file.kind === kind)
    .flatMap((file) =>
      [...listAt(file.raw, [list]).keys()].flatMap((index) => claim(file, [list, index, field])),
    );
}

function claim(file: SourceFile, path: PropertyKey[]): Claim[] {
  const value = textAt(file.raw, path);
  return value === undefined ? [] : [{ file, path, value }];
}

function* repeated(what: string, claims: Claim[]): Generator<Finding> {
  const first = new Map<string, Claim>();
  for (const claim of claims) {
    const earlier = first.get(claim.value);
    if (!earlier) {
      first.set(claim.value, claim);
      continue;
    }
    const { line } = earlier.file.positionOf(earlier.path);
    const where = earlier.file === claim.file ? '' : `${earlier.file.path} `;
    yield atValue(
      claim.file,
      claim.path,
      `${what}“${claim.value}”重复：${where}第 ${line} 行已经用了，请换一个`,
    );
  }
}

/** A story may be `a.mdx` or `a/index.mdx`, and then both exist. */
function* sameId(files: SourceFile[]): Generator<Finding> {
  const first = new Map<string, SourceFile>();
  for (const file of files) {
    const key = `${file.kind}/${file.id}`;
    const earlier = first.get(key);
    if (earlier)
      yield atValue(file, [], `编号“${file.id}”重复：已经有 ${earlier.path}，请删去一个`);
    else first.set(key, file);
  }
}
