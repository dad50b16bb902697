/** From a sheet to a PDF: real text in embedded fonts, everything else as vectors. */
import PDFDocument from 'pdfkit';
import type { Faces } from '../fonts/face.ts';
import type { FontName } from '../fonts/files.ts';
import { printedQr, QUIET_ZONE, stretches } from './qr.ts';
import { setLine } from './runs.ts';
import {
  A4,
  type BoxMark,
  type DrawingMark,
  type QrMark,
  type Sheet,
  type TextMark,
} from './sheet.ts';

/** Middle of a Chinese character above the baseline, in em. */
const MIDDLE_EM = 0.38;

/** How much of a line stands before its `x`. */
const SHARE_BEFORE = { start: 0, middle: 0.5, end: 1 } as const;

/** What drawing needs to know of the fonts: their widths, and files with the characters in use. */
export interface PrintFonts {
  faces: Faces;
  files: Record<FontName, Uint8Array>;
}

/**
 * A PDF of one page. The same sheet gives the same bytes.
 * @param scale 1 for A4, `A3_SCALE` for A3
 * @throws Error in Chinese when an address is too long for its QR code
 */
export function toPdf(sheet: Sheet, fonts: PrintFonts, scale: number): Promise<Buffer> {
  const doc = new PDFDocument({
    size: [A4.width * scale, A4.height * scale],
    margin: 0,
    lang: 'zh-CN',
    tagged: true,
    displayTitle: true,
    pdfVersion: '1.7',
    // Not Helvetica, which would be read and never used.
    font: '',
    info: {
      Title: sheet.title,
      Author: sheet.author,
      Creator: 'Nuanxun',
      CreationDate: new Date(0),
    },
  });
  // A date would make every build another file; the metadata stream cannot be had without one.
  delete doc.info['CreationDate'];
  doc.endMetadata = () => {};
  const finished = collect(doc);
  for (const [name, data] of Object.entries(fonts.files)) doc.registerFont(name, data);
  doc.scale(scale);
  draw(doc, sheet, fonts.faces);
  doc.end();
  return finished;
}

async function collect(doc: PDFDocument): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of doc) parts.push(part as Buffer);
  return Buffer.concat(parts);
}

/** Marks in reading order; what only adorns is kept from screen readers. */
function draw(doc: PDFDocument, { marks }: Sheet, faces: Faces): void {
  const page = doc.struct('Document', {});
  doc.addStructure(page);
  for (const mark of marks) {
    if (mark.kind === 'text') {
      page.add(doc.struct(mark.heading ? 'H1' : 'P', {}, () => drawText(doc, mark, faces)));
    } else if (mark.kind === 'qr') {
      const alt = `二维码，打开 ${mark.url}`;
      page.add(doc.struct('Figure', { alt }, () => drawQr(doc, mark)));
    } else {
      doc.markContent('Artifact', { type: 'Layout' });
      if (mark.kind === 'box') drawBox(doc, mark);
      else drawDrawing(doc, mark);
      doc.endMarkedContent();
    }
  }
  page.end();
}

function drawText(doc: PDFDocument, mark: TextMark, faces: Faces): void {
  const { lines, font, size, leading, x, y, colour, align } = mark;
  doc.font(font).fontSize(size).fillColor(colour);
  lines.forEach((line, index) => {
    const { runs, width } = setLine(line, faces[font]);
    const left = x - width * size * SHARE_BEFORE[align];
    const baseline = y + size * (leading * (index + 0.5) + MIDDLE_EM);
    for (const run of runs) {
      doc.text(run.text, left + run.x * size, baseline, {
        lineBreak: false,
        baseline: 'alphabetic',
      });
    }
  });
}

function drawBox(doc: PDFDocument, { x, y, width, height, radius, fill, stroke }: BoxMark): void {
  const outline = () =>
    radius === undefined
      ? doc.rect(x, y, width, height)
      : doc.roundedRect(x, y, width, height, radius);
  if (fill !== undefined) outline().fillColor(fill).fill();
  if (stroke) outline().lineWidth(stroke.width).strokeColor(stroke.colour).stroke();
}

function drawDrawing(doc: PDFDocument, { svg, x, y }: DrawingMark): void {
  const { width, viewBox, children } = svg.props as unknown as Drawing;
  doc
    .save()
    .translate(x, y)
    .scale(width / Number(viewBox.split(' ')[2]));
  for (const { props } of children) {
    if (props.fill !== 'none') doc.path(props.d).fillColor(props.fill).fill();
    if (props.stroke === undefined) continue;
    doc.path(props.d).lineWidth(props['stroke-width']!).lineCap('round').lineJoin('round');
    doc.strokeColor(props.stroke).stroke();
  }
  doc.restore();
}

interface Drawing {
  width: number;
  viewBox: string;
  children: { props: { d: string; fill: string; stroke?: string; 'stroke-width'?: number } }[];
}

/**
 * One path for all dark modules, as modules drawn one by one show hairlines between them; counted
 * in modules from a moved origin, so that the fifteen codes of a sheet are the same bytes.
 */
function drawQr(doc: PDFDocument, { url, x, y, size }: QrMark): void {
  const { modules, module } = printedQr(url, size);
  const side = modules.length + 2 * QUIET_ZONE;
  doc.save().translate(x, y).scale(module);
  doc.rect(0, 0, side, side).fillColor('#ffffff').fill();
  modules.forEach((row, line) => {
    for (const { start, length } of stretches(row)) {
      doc.rect(QUIET_ZONE + start, QUIET_ZONE + line, length, 1);
    }
  });
  doc.fillColor('#000000').fill().restore();
}
