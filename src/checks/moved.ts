import type { SourceFile } from '../source/types.ts';
import { atValue, defineCheck, type Finding } from './base.ts';
import { addresses } from './pages.ts';
import { listAt, textAt } from './raw.ts';

export const moved = defineCheck({
  id: 'moved',
  level: 'error',
  reason: '旧网址印出去了、被人收藏了，要一直能打开；转来转去或者转到没有的网页，读者就丢了',
  *find(context) {
    const file = context.files.find(({ kind }) => kind === 'moved');
    if (file) yield* faults(file, addresses(context));
  },
});

function* faults(file: SourceFile, pages: ReadonlySet<string>): Generator<Finding> {
  const rows = listAt(file.raw, ['moved']).map((row) => ({
    from: textAt(row, ['from']) ?? '',
    to: textAt(row, ['to']) ?? '',
  }));
  const next = new Map(rows.map(({ from, to }) => [from, to]));
  for (const [index, { from, to }] of rows.entries()) {
    const at = (key: 'from' | 'to', message: string, fix?: string) =>
      atValue(file, ['moved', index, key], message, fix);
    if (rows.findIndex((row) => row.from === from) < index) {
      yield at('from', `“${from}”前面已经写过，一个旧网址只能转到一个地方，请删去一行`);
    }
    if (pages.has(from)) {
      yield at('from', `“${from}”这一页还在，不用转；要是换了网址，先把旧文件改名或者删去`);
    }
    if (next.has(to)) {
      yield at('to', `“${to}”自己也搬走了，请直接写最后的网址`, lastOf(to, next));
    } else if (to.endsWith('/') && !pages.has(to)) {
      yield at(
        'to',
        `没有“${to}”这一页，请核对；没有对应的网页，就写它的栏目`,
        sectionOf(to, pages),
      );
    }
  }
}

/** Where a row of moves ends; `undefined` when it runs in a circle. */
function lastOf(address: string, next: ReadonlyMap<string, string>): string | undefined {
  const seen = new Set<string>();
  let last: string | undefined = address;
  while (last !== undefined && next.has(last)) {
    if (seen.has(last)) return undefined;
    seen.add(last);
    last = next.get(last);
  }
  return last;
}

function sectionOf(address: string, pages: ReadonlySet<string>): string {
  const section = /^\/[^/]+\//.exec(address)?.[0] ?? '/';
  return pages.has(section) ? section : '/';
}
