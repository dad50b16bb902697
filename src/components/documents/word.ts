/** A paper as a Word file: A4, Song type, tables that can be typed into. */
import {
  AlignmentType,
  Document,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  UnderlineType,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { Block, Line, Paper } from '../../domain/documents/paper.ts';

/** Half points. */
const SIZE = { title: 44, text: 24 };
/** Twentieths of a point. */
const INDENT = SIZE.text * 10 * 2;
const MARGIN = 1_304;
const PAGE = { width: 11_906, height: 16_838 };
const TEXT_WIDTH = PAGE.width - 2 * MARGIN;
/** Width of a label in a table of facts. */
const LABEL = 1_500;
const LINE = { line: 400 };
const FONT = { ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia: '宋体' };

/** Makes the file; nothing in it tells whose phone it was. */
export function wordFile(paper: Paper): Document {
  return new Document({
    title: paper.title,
    creator: '',
    lastModifiedBy: '',
    styles: { default: { document: { run: { font: FONT, size: SIZE.text } } } },
    sections: [
      {
        properties: {
          page: {
            size: PAGE,
            margin: { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN },
          },
        },
        children: [
          new Paragraph({
            alignment: AlignmentType.CENTER,
            spacing: { after: 240 },
            children: [new TextRun({ text: paper.title, bold: true, size: SIZE.title })],
          }),
          ...paper.blocks.flatMap(blockOf),
        ],
      },
    ],
  });
}

/** The bytes of the file, for the phone to save. */
export function wordBlob(paper: Paper): Promise<Blob> {
  return Packer.toBlob(wordFile(paper));
}

function blockOf(block: Block): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading':
      return [
        new Paragraph({
          keepNext: true,
          spacing: { ...LINE, before: 160, after: 60 },
          children: runs(block.line, true),
        }),
      ];
    case 'address':
      return [new Paragraph({ spacing: LINE, children: runs(block.line) })];
    case 'paragraph':
      return [
        new Paragraph({
          spacing: LINE,
          indent: { firstLine: INDENT },
          children: runs(block.line),
        }),
      ];
    case 'ruled':
      return Array.from(
        { length: block.lines },
        () => new Paragraph({ spacing: LINE, children: runs([{ room: 24 }, { room: 10 }]) }),
      );
    case 'list':
      return block.items.map(
        (item, index) =>
          new Paragraph({
            spacing: LINE,
            indent: { firstLine: INDENT },
            children: runs([{ text: `${index + 1}. ` }, ...item]),
          }),
      );
    case 'facts': {
      const pairs = Math.max(...block.rows.map(({ length }) => length));
      const value = Math.floor((TEXT_WIDTH - pairs * LABEL) / pairs);
      const rows = block.rows.map((facts) => {
        const wide = facts.length < pairs;
        return facts.flatMap(({ label, line }) => [
          cell([{ text: label }], LABEL),
          cell(line, wide ? TEXT_WIDTH - LABEL : value, wide ? 3 : 1),
        ]);
      });
      return tableOf(rows, Array.from({ length: pairs }, () => [LABEL, value]).flat());
    }
    case 'grid': {
      const share = block.columns.reduce((sum, { width }) => sum + width, 0);
      const widths = block.columns.map(({ width }) => Math.floor((TEXT_WIDTH * width) / share));
      const head = block.columns.map((column, at) => cell([{ text: column.head }], widths[at]!));
      const rows = block.rows.map((cells) => cells.map((line, at) => cell(line, widths[at]!)));
      return tableOf([head, ...rows], widths);
    }
    case 'signature':
      return block.lines.map(
        (line, index) =>
          new Paragraph({
            alignment: AlignmentType.RIGHT,
            keepLines: true,
            spacing: { ...LINE, before: index === 0 ? 360 : 0 },
            children: runs(line),
          }),
      );
  }
}

/** The empty line keeps the next table apart. */
function tableOf(rows: TableCell[][], columnWidths: number[]): (Paragraph | Table)[] {
  const table = new Table({
    columnWidths,
    layout: TableLayoutType.FIXED,
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    rows: rows.map((children) => new TableRow({ cantSplit: true, children })),
  });
  return [table, new Paragraph({ spacing: { line: 120 } })];
}

function cell(line: Line, size: number, columnSpan = 1): TableCell {
  // The cell itself is room to write.
  const isRoom = line.length === 1 && 'room' in line[0]!;
  return new TableCell({
    columnSpan,
    width: { size, type: WidthType.DXA },
    margins: { top: 60, bottom: 60, left: 80, right: 80 },
    verticalAlign: VerticalAlignTable.CENTER,
    children: [new Paragraph({ spacing: { line: 360 }, children: isRoom ? [] : runs(line) })],
  });
}

function runs(line: Line, bold = false): TextRun[] {
  return line.map((piece) =>
    'text' in piece
      ? new TextRun({ text: piece.text, bold })
      : new TextRun({
          text: '\u3000'.repeat(piece.room),
          underline: { type: UnderlineType.SINGLE },
        }),
  );
}
