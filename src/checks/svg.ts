import { existsSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { visit } from 'unist-util-visit';
import { isPictureName } from '../domain/picture-name.ts';
import { start } from '../source/body.ts';
import type { Position, SourceFile } from '../source/types.ts';
import { atPlace, defineCheck } from './base.ts';
import { textAt } from './raw.ts';
import { svgProblem } from './svg-source.ts';

export const svg = defineCheck({
  id: 'svg',
  level: 'error',
  reason: '有的 SVG 图片里藏着程序，读者一打开就会运行',
  *find({ root, files }) {
    for (const file of files) {
      const folder = resolve(root, dirname(file.path));
      for (const { name, ...place } of svgPictures(file)) {
        const path = resolve(folder, name);
        // A picture that is not there is the business of the check `picture`.
        const fault = existsSync(path) ? svgProblem(readFileSync(path, 'utf8')) : undefined;
        if (fault) yield atPlace(file, place, `图片“${name.slice(2)}”${fault}`);
      }
    }
  },
});

function svgPictures(file: SourceFile): (Position & { name: string })[] {
  const found: (Position & { name: string })[] = [];
  const cover = textAt(file.raw, ['picture', 'file']);
  if (cover) found.push({ name: cover, ...file.positionOf(['picture', 'file']) });
  if (file.tree) {
    visit(file.tree, 'image', (node) => void found.push({ name: node.url, ...start(node) }));
  }
  return found.filter(({ name }) => name.endsWith('.svg') && isPictureName(name));
}
