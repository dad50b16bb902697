/** A paper as HTML; the same at build and while somebody types. */
import type { Block, Fact, Line, Paper } from '../../domain/documents/paper.ts';
import { escapeHtml } from '../../domain/html.ts';

/** The title is of the third level, parts of the fourth. */
export function paperHtml({ title, blocks }: Paper): string {
  return `<h3>${escapeHtml(title)}</h3>${blocks.map(blockHtml).join('')}`;
}

function blockHtml(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `<h4>${lineHtml(block.line)}</h4>`;
    case 'address':
      return `<p class="address">${lineHtml(block.line)}</p>`;
    case 'paragraph':
      return `<p>${lineHtml(block.line)}</p>`;
    case 'ruled':
      return '<p class="ruled"></p>'.repeat(block.lines);
    case 'list':
      return `<ol>${block.items.map((item) => `<li>${lineHtml(item)}</li>`).join('')}</ol>`;
    case 'facts': {
      const pairs = Math.max(...block.rows.map(({ length }) => length));
      return `<dl>${block.rows.map((facts) => factsHtml(facts, pairs)).join('')}</dl>`;
    }
    case 'grid': {
      const heads = block.columns.map(
        ({ head, width }) => `<th scope="col" class="w-${width}">${escapeHtml(head)}</th>`,
      );
      const rows = block.rows.map(
        (cells) => `<tr>${cells.map((cell) => `<td>${cellHtml(cell)}</td>`).join('')}</tr>`,
      );
      return `<table class="grid"><thead><tr>${heads.join('')}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
    }
    case 'signature':
      return `<div class="signature">${block.lines.map((line) => `<p>${lineHtml(line)}</p>`).join('')}</div>`;
  }
}

function factsHtml(facts: readonly Fact[], pairs: number): string {
  const wide = facts.length < pairs || pairs === 1 ? ' class="wide"' : '';
  return facts
    .map(
      ({ label, line }) =>
        `<div${wide}><dt>${escapeHtml(label)}</dt><dd>${cellHtml(line)}</dd></div>`,
    )
    .join('');
}

/** The cell itself is room to write. */
function cellHtml(line: Line): string {
  return line.length === 1 && 'room' in line[0]! ? '' : lineHtml(line);
}

function lineHtml(line: Line): string {
  const html = line
    .map((piece) =>
      'text' in piece ? escapeHtml(piece.text) : `<span class="room room-${piece.room}"></span>`,
    )
    .join('');
  // A mark that closes stays with the room before it.
  return html.replace(/<span[^>]*><\/span>[，。；：、）]+/g, '<span class="kept">$&</span>');
}
