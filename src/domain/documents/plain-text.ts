/** A paper as text to paste into a chat. */
import type { Block, Line, Paper } from './paper.ts';

const ROOM = '____';

/** Lines end with a line feed; an empty line stands before each part. */
export function plainText({ title, blocks }: Paper): string {
  return `${[title, ...blocks.map(textOf)].join('\n')}\n`;
}

function textOf(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `\n${words(block.line)}`;
    case 'address':
    case 'paragraph':
      return words(block.line);
    case 'ruled':
      return ROOM;
    case 'list':
      return block.items.map((item, index) => `${index + 1}. ${words(item)}`).join('\n');
    case 'facts':
      return block.rows
        .flat()
        .map(({ label, line }) => `${label}：${words(line)}`)
        .join('\n');
    case 'grid':
      return block.rows
        .map((cells, row) => {
          const pairs = cells.map((cell, index) => `${block.columns[index]!.head}：${words(cell)}`);
          return `${row + 1}. ${pairs.join('；')}`;
        })
        .join('\n');
    case 'signature':
      return `\n${block.lines.map(words).join('\n')}`;
  }
}

/** A line as text, room to write as a short rule. */
export function words(line: Line): string {
  return line.map((piece) => ('text' in piece ? piece.text : ROOM)).join('');
}
