import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import { nearest } from '../domain/text.ts';
import { start } from '../source/body.ts';
import type { SourceFile } from '../source/types.ts';
import { atPlace, atValue, defineCheck, type Finding } from './base.ts';
import { addresses } from './pages.ts';
import { listAt, textAt } from './raw.ts';

export const innerLink = defineCheck({
  id: 'inner-link',
  level: 'error',
  reason: '读者点了打不开的链接，只会看到“找不到网页”',
  *find(context) {
    const pages = addresses(context);
    const site = context.files.find(({ kind }) => kind === 'site');
    const origin = textAt(site?.raw, ['origin', 'url']);
    for (const file of context.files) {
      yield* inBody(file, pages, origin);
      yield* inFields(file, pages);
    }
  },
});

function* inBody(file: SourceFile, pages: Set<string>, origin?: string): Generator<Finding> {
  if (!file.tree) return;
  const found: Finding[] = [];
  visit(file.tree, (node: Nodes) => {
    if (node.type !== 'link' && node.type !== 'definition') return;
    const ours = origin !== undefined && node.url.startsWith(`${origin}/`);
    const problem = deadLink(ours ? node.url.slice(origin.length) : node.url, pages);
    if (problem) found.push(atPlace(file, start(node), ...problem));
  });
  yield* found;
}

/** What has changed since a notice, or in the law, names pages that tell more. */
function* inFields(file: SourceFile, pages: Set<string>): Generator<Finding> {
  for (const list of ['changedSince', 'changes']) {
    for (const index of listAt(file.raw, [list]).keys()) {
      const path = [list, index, 'see', 'path'];
      const problem = deadLink(textAt(file.raw, path) ?? '', pages);
      if (problem) yield atValue(file, path, ...problem);
    }
  }
}

function deadLink(url: string, pages: Set<string>): [message: string, fix?: string] | undefined {
  if (url.startsWith('./')) {
    return ['“./”只能用来放图片；附件请放进 public/files/，地址写成“/files/文件名”'];
  }
  // Share images are made afterwards; nobody links to them by hand.
  if (!/^\/(?!\/|cards\/)/.test(url)) return undefined;
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/.exec(url)!;
  if (pages.has(path)) return undefined;
  if (path.startsWith('/files/')) {
    return [`没有“${path}”这个附件；请把它放进 public/files/，名字只用小写英文字母和数字`];
  }
  if (pages.has(`${path}/`)) return [`地址“${path}”末尾少了“/”`, `${path}/${rest}`];
  const fix = alike(path, pages);
  return [`本站没有“${path}”这个网页，请核对地址，或者删去链接`, fix && `${fix}${rest}`];
}

/** A page of the same column whose last part is much the same, or one with the very same last part. */
function alike(path: string, pages: Set<string>): string | undefined {
  const [column, name = ''] = parts(path);
  const all = [...pages];
  const names = all.filter((page) => parts(page)[0] === column).map((page) => parts(page)[1] ?? '');
  const near = name && nearest(name, names.filter(Boolean));
  if (near) return all.find((page) => parts(page)[0] === column && parts(page)[1] === near);
  const same = all.filter(
    (page) => name && page.endsWith(`/${name}/`) && !page.startsWith('/share/'),
  );
  return same.length === 1 ? same[0] : undefined;
}

const parts = (path: string) => path.split('/').filter(Boolean);
