import type { Nodes, Paragraph } from 'mdast';
import { visit } from 'unist-util-visit';
import { start } from '../source/body.ts';
import type { SourceFile } from '../source/types.ts';
import { atPlace, defineFileCheck, type Finding } from './base.ts';

/** Signs that did not become a heading: without a space, or full-width; `#话题#` is no heading. */
const FAILED = /^(?:(#{2,6})(?=[^#\s])|(#)(?=[^#\s][^#]*$)|(＃+))\s*(.*)$/;

export const heading = defineFileCheck({
  id: 'heading',
  level: 'error',
  reason: '小标题写得不对，“#”会原样登出来，读屏软件也找不到这一段',
  *findIn(file) {
    if (!file.tree) return;
    const found: Finding[] = [];
    const lines = file.text.split(/\r?\n/);
    visit(file.tree, (node: Nodes) => {
      if (node.type === 'paragraph') found.push(...failed(file, lines, node));
      if (node.type !== 'heading' || node.depth !== 1) return;
      const text = (lines[start(node).line - 1] ?? '').replace(/^\s*#\s+/, '');
      const message = '“# ”是整页的大标题，网页已经有了；正文里的小标题要写两个“#”';
      found.push(atPlace(file, start(node), message, `## ${text}`));
    });
    yield* found;
  },
});

/** Lines of a paragraph that were meant to be headings. */
function* failed(file: SourceFile, lines: string[], node: Paragraph): Generator<Finding> {
  const { start: from, end } = node.position!;
  for (let line = from.line; line <= end.line; line++) {
    const text = lines[line - 1] ?? '';
    const match = FAILED.exec(text.trim());
    if (!match) continue;
    const [, several, one, wide, title] = match;
    const level = '#'.repeat(Math.max((several ?? one ?? wide)!.length, 2));
    const message = wide
      ? '小标题要用英文的“#”，后面空一格'
      : '小标题的“#”后面要空一格，不然“#”会原样登出来';
    const column = text.length - text.trimStart().length + 1;
    yield atPlace(file, { line, column }, message, `${level} ${title}`);
  }
}
