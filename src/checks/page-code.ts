import { codeOf, nextCode, rowFaults, type PageCode } from '../domain/page-codes.ts';
import type { SourceFile } from '../source/types.ts';
import { atPlace, atValue, defineCheck, type Finding } from './base.ts';
import type { Context } from './context.ts';
import { isRecord, listAt, textAt } from './raw.ts';

/** Collections whose every page is printed somewhere. */
const CODED = ['legal-aid', 'support', 'answers', 'notices', 'service-points'] as const;

/** Sections whose addresses are made from content; those of others only the finished site knows. */
const KNOWN = [...CODED, 'stories', 'campaigns'] as const;

const FILE = 'page-codes.json';

export const pageCode = defineCheck({
  id: 'page-code',
  level: 'error',
  reason: '页码印在海报上，贴出去就收不回来：给过的不能改、不能删，新页面要领新的',
  *find(context) {
    const file = context.files.find(({ kind }) => kind === 'page-codes');
    const codes = file ? codesIn(file) : [];
    if (file) {
      yield* faultsInRow(file, codes);
      yield* deadEnds(file, codes, context);
    }
    yield* withoutCode(codes, context);
  },
});

function codesIn(file: SourceFile): PageCode[] {
  return listAt(file.raw, ['codes'])
    .filter(isRecord)
    .map((raw) => ({ code: textAt(raw, ['code']) ?? '', page: textAt(raw, ['page']) ?? '' }));
}

function* faultsInRow(file: SourceFile, codes: PageCode[]): Generator<Finding> {
  for (const { index, wanted, kind } of rowFaults(codes.map(({ code }) => code))) {
    const path = ['codes', index, 'code'];
    const { code } = codes[index]!;
    yield kind === 'again'
      ? atValue(
          file,
          path,
          `页码“${code}”前面已经给过，一个页码只能给一次，请换成没用过的`,
          nextCode(codes),
        )
      : atValue(
          file,
          path,
          `“${code}”前面少了页码“${wanted}”：用过的页码不能删。把那一行写回来，那一页撤了就让它打开栏目页`,
          line(wanted, '/legal-aid/'),
        );
  }
}

/** Codes of pages that are no longer there. */
function* deadEnds(file: SourceFile, codes: PageCode[], { ids }: Context): Generator<Finding> {
  for (const [index, { page }] of codes.entries()) {
    const [, section = '', id = '', ...rest] = page.split('/');
    const known = KNOWN.find((name) => name === section);
    if (!known || id === '' || (ids[known].has(id) && rest.join('') === '')) continue;
    yield atValue(
      file,
      ['codes', index, 'page'],
      `没有“${page}”这一页。改了网址就写新网址，撤了就写栏目页`,
      `/${section}/`,
    );
  }
}

function* withoutCode(codes: PageCode[], context: Context): Generator<Finding> {
  let missing = 0;
  const path = context.files.find(({ kind }) => kind === 'page-codes')?.path;
  for (const collection of CODED) {
    for (const id of context.ids[collection].keys()) {
      const page = `/${collection}/${id}/`;
      if (codeOf(codes, page) !== undefined) continue;
      const code = nextCode(codes, missing++);
      yield atPlace(
        { path: path ?? `${context.contentDir}/${FILE}` },
        { line: 1, column: 1 },
        `“${context.ids[collection].get(id)}”（${page}）还没有页码，请在 ${FILE} 的最后加一行`,
        code && line(code, page),
      );
    }
  }
}

function line(code: string, page: string): string {
  return JSON.stringify({ code, page })
    .replaceAll(/([:,])"/g, '$1 "')
    .replace(/^\{/, '{ ')
    .replace(/\}$/, ' }');
}
