import { posix } from 'node:path';
import { nearest } from '../domain/text.ts';
import { id as idSchema } from '../schemas/fields.ts';
import { KINDS, type Kind } from '../schemas/index.ts';
import { missingSite } from '../source/content.ts';
import { classify } from '../source/discover.ts';
import type { SourceFile } from '../source/types.ts';
import { atPlace, atValue, defineCheck, type Finding } from './base.ts';
import { textAt } from './raw.ts';

/** Kinds whose lists go over several pages. */
const LISTED: ReadonlySet<Kind> = new Set([
  'stories',
  'notices',
  'campaigns',
  'legal-aid',
  'support',
]);

const START = { line: 1, column: 1 };

export const fileName = defineCheck({
  id: 'file-name',
  level: 'error',
  reason: '文件名就是网页地址的一部分；放错地方或者起错名字的文件不会出现在网站上',
  *find({ files, strays, contentDir }) {
    for (const file of files) yield* (file.kind === 'service-points' ? ofDistrict : ofEntry)(file);
    for (const path of strays) yield stray(path, contentDir);
    if (!files.some(({ kind }) => kind === 'site')) yield missingSite(contentDir);
  },
});

function* ofEntry(file: SourceFile): Generator<Finding> {
  // A report lies in folders whose names are ids as well.
  const result = file.id
    .split('/')
    .map((part) => idSchema.safeParse(part))
    .find(({ success }) => !success);
  if (!result || result.success) {
    yield* likeAPage(file);
    return;
  }
  const [issue] = result.error.issues;
  const fix: unknown = issue?.code === 'custom' ? issue.params?.['fix'] : undefined;
  yield atPlace(file, START, `文件名${issue?.message}`, renamed(file, fix));
}

/** `/stories/2/` is the second page of the list. */
function* likeAPage(file: SourceFile): Generator<Finding> {
  if (!LISTED.has(file.kind) || !/^\d+$/.test(file.id)) return;
  const message = `文件名“${file.id}”只有数字：/${file.kind}/${file.id}/ 是列表第几页的网址，请加上几个字母`;
  yield atPlace(file, START, message, renamed(file, `no-${file.id}`));
}

function renamed(file: SourceFile, id: unknown): string | undefined {
  if (typeof id !== 'string') return undefined;
  return posix.basename(file.path) === 'index.mdx'
    ? `${id}/index.mdx`
    : `${id}.${KINDS[file.kind].extension}`;
}

function* ofDistrict(file: SourceFile): Generator<Finding> {
  const district = textAt(file.raw, ['district']);
  if (district === undefined || district === file.id) return;
  yield atValue(
    file,
    ['district'],
    `文件名是“${file.id}.json”，里面的 district 却是“${district}”，两个要一样`,
    `${district}.json`,
  );
}

function stray(path: string, contentDir: string): Finding {
  const inside = posix.relative(contentDir.replaceAll('\\', '/'), path);
  const [folder = '', ...rest] = inside.split('/');
  const folders = Object.values(KINDS)
    .map((kind) => kind.folder)
    .filter((name) => name !== '.');
  if (rest.length > 0 && !folders.some((name) => name === folder)) {
    const near = nearest(folder, folders);
    return atPlace(
      { path },
      START,
      `不认识的文件夹“${folder}”；可以用的有：${folders.join('、')}`,
      near && [near, ...rest].join('/'),
    );
  }
  const fix = placed(folder, inside);
  return atPlace({ path }, START, `这个文件不会出现在网站上：${reasonOf(inside)}`, fix);
}

function reasonOf(inside: string): string {
  const ending = posix.extname(inside);
  if (/\.(?:mdx|json|jpe?g|png|svg)\.[a-z0-9]+$/i.test(inside)) {
    return `文件名末尾多了“${ending}”，电脑可能把它藏了起来`;
  }
  if (/^\.(?:docx?|wps|pdf|xlsx?)$/i.test(ending)) {
    return `网站读不了“${ending}”文件，请把文字复制到正确的文件里`;
  }
  return /[A-Z]/.test(posix.basename(inside)) ? '文件名里有大写字母' : '文件名或者位置不对';
}

/** Where the file would be found: in small letters, with one ending, in its folder. */
function placed(folder: string, inside: string): string | undefined {
  const stem = inside.replace(/(?:\.(?:mdx?|json|ya?ml|txt|docx?|html?))+$/i, '');
  const small = posix.join(posix.dirname(stem), posix.basename(stem).toLowerCase());
  return [stem, small, `${folder}/${posix.basename(small)}`]
    .flatMap((name) => [`${name}.mdx`, `${name}.json`])
    .find((candidate) => {
      const what = classify(candidate);
      return typeof what === 'object' && idSchema.safeParse(what.id).success;
    });
}
