import { existsSync, readdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { visit } from 'unist-util-visit';
import { isPictureName, pictureNameFault, suggestPictureName } from '../domain/picture-name.ts';
import { nearest } from '../domain/text.ts';
import { start } from '../source/body.ts';
import type { SourceFile } from '../source/types.ts';
import { atPlace, atValue, defineCheck, type Finding } from './base.ts';
import { textAt } from './raw.ts';

export const picture = defineCheck({
  id: 'picture',
  level: 'error',
  reason: '图片要和稿件放在同一个文件夹里，名字一个字母也不能差，网页才找得到',
  *find({ root, files }) {
    for (const file of files) {
      const folder = resolve(root, dirname(file.path));
      const cover = textAt(file.raw, ['picture', 'file']);
      // Other forms of the name are reported by the schema.
      if (cover !== undefined && isPictureName(cover)) {
        const problem = fileProblem(folder, cover);
        if (problem) yield atValue(file, ['picture', 'file'], problem.message, problem.fix);
      }
      yield* inBody(file, folder);
    }
  },
});

function* inBody({ tree, path }: SourceFile, folder: string): Generator<Finding> {
  if (!tree) return;
  const found: Finding[] = [];
  const add = (node: Parameters<typeof start>[0], { message, fix }: FileProblem) =>
    found.push(atPlace({ path }, start(node), message, fix));
  visit(tree, (node) => {
    if (node.type !== 'image') return;
    if (!node.alt?.trim()) {
      add(node, {
        message: '图片缺少文字说明，看不见图的人就不知道画的是什么',
        fix: `![图上画的是什么](${node.url})`,
      });
    }
    if (!node.url.startsWith('./')) return;
    const name = decoded(node.url);
    const problem = isPictureName(name)
      ? fileProblem(folder, name)
      : { message: pictureNameFault(name), fix: suggestPictureName(name) };
    if (problem) add(node, problem);
  });
  yield* found;
}

interface FileProblem {
  message: string;
  fix?: string | undefined;
}

/** The exact name counts, capitals too: Windows does not mind them, the web server does. */
function fileProblem(folder: string, reference: string): FileProblem | undefined {
  const name = reference.slice(2);
  const names = existsSync(folder) ? readdirSync(folder) : [];
  if (names.includes(name)) return undefined;
  const near = nearest(
    name,
    names.filter((other) => isPictureName(`./${other}`)),
  );
  return {
    message: `稿件旁边没有图片“${name}”，请把图片放进同一个文件夹`,
    fix: near && `./${near}`,
  };
}

/** The name as the author wrote it: some editors write Chinese as `%E7%85%A7`. */
function decoded(url: string): string {
  try {
    return decodeURI(url);
  } catch {
    return url;
  }
}
