/** A finished PDF as a ruler sees it: lengths in millimetres from the top left corner of the page. */
import { getDocument, OPS, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

export interface Line {
  text: string;
  left: number;
  right: number;
  baseline: number;
  /** Size of its first characters, in points. */
  size: number;
  /** Font of its first characters, without the mark of a subset. */
  font: string;
}

export interface Rule {
  left: number;
  top: number;
  width: number;
  height: number;
  colour: string;
}

export interface Page {
  width: number;
  height: number;
  /** From top to bottom, the page number apart. */
  lines: Line[];
  number: Line | undefined;
  /** Filled rectangles. */
  rules: Rule[];
  /** Characters that are not black, with their colours. */
  coloured: { text: string; colour: string }[];
  /** Everything that is neither text nor a filled rectangle. */
  pictures: number;
  /** Characters in the order in which the page holds them, the page number apart. */
  text: string;
}

export interface Measured {
  title: string;
  language: string;
  tagged: boolean;
  created: string;
  pages: Page[];
}

const MM = 25.4 / 72;
const PICTURES = new Set(
  Object.entries(OPS)
    .filter(([name]) => /^(?:paint|shadingFill|beginInlineImage)/.test(name))
    .map(([, operator]) => operator),
);
const PAGE_NUMBER = /^—\s*\d+\s*—$/;

/** Measures a PDF. */
export async function measure(pdf: Uint8Array): Promise<Measured> {
  const task = getDocument({ data: new Uint8Array(pdf), verbosity: 0 });
  const file = await task.promise;
  try {
    const info = (await file.getMetadata()).info as Record<string, string>;
    const pages: Page[] = [];
    for (let number = 1; number <= file.numPages; number++) {
      pages.push(await measurePage(await file.getPage(number)));
    }
    return {
      title: info['Title'] ?? '',
      language: info['Language'] ?? '',
      tagged: (await file.getMarkInfo())?.Marked ?? false,
      created: info['CreationDate'] ?? '',
      pages,
    };
  } finally {
    await task.destroy();
  }
}

async function measurePage(page: PDFPageProxy): Promise<Page> {
  const { width, height } = page.getViewport({ scale: 1 });
  // Fonts are known by name only after this.
  const drawn = drawings(await page.getOperatorList(), height);
  const { items } = await page.getTextContent();
  const parts = items.flatMap((item) => ('str' in item && item.str !== '' ? [item] : []));
  const lines: Line[] = [];
  for (const { str, transform, width: length, fontName } of parts) {
    const [, , , size, x, y] = transform as [number, number, number, number, number, number];
    const baseline = (height - y) * MM;
    const end = { left: x * MM, right: (x + length) * MM };
    const line = lines.find((other) => Math.abs(other.baseline - baseline) < 0.3);
    if (!line) {
      const font = (page.commonObjs.get(fontName) as { name: string }).name;
      lines.push({ text: str, ...end, baseline, size, font: font.replace(/^[A-Z]{6}\+/, '') });
    } else {
      line.text += str;
      line.left = Math.min(line.left, end.left);
      line.right = Math.max(line.right, end.right);
    }
  }
  lines.sort((a, b) => a.baseline - b.baseline);
  const isNumber = ({ text }: { text: string }) => PAGE_NUMBER.test(text.trim());
  return {
    width: width * MM,
    height: height * MM,
    lines: lines.filter((line) => !isNumber(line)),
    number: lines.find(isNumber),
    text: parts
      .map(({ str }) => str)
      .filter((text) => !isNumber({ text }))
      .join(''),
    ...drawn,
  };
}

type Matrix = [number, number, number, number, number, number];

/** What the page draws, by following its operators. */
function drawings(
  { fnArray, argsArray }: { fnArray: number[]; argsArray: unknown[][] },
  height: number,
): Pick<Page, 'rules' | 'coloured' | 'pictures'> {
  const rules: Rule[] = [];
  const coloured: Page['coloured'] = [];
  let pictures = 0;
  let matrix: Matrix = [1, 0, 0, 1, 0, 0];
  let colour = '#000000';
  const kept: [Matrix, string][] = [];
  fnArray.forEach((operator, index) => {
    const args = argsArray[index] ?? [];
    if (operator === OPS.save) kept.push([matrix, colour]);
    else if (operator === OPS.restore) [matrix, colour] = kept.pop() ?? [matrix, colour];
    else if (operator === OPS.transform) matrix = times(matrix, args as unknown as Matrix);
    else if (operator === OPS.setFillRGBColor) colour = String(args[0]);
    else if (operator === OPS.showText && colour !== '#000000') {
      const glyphs = (args[0] as ({ unicode?: string } | number)[]).flatMap((glyph) =>
        typeof glyph === 'object' && glyph !== null ? [glyph.unicode ?? ''] : [],
      );
      coloured.push({ text: glyphs.join(''), colour });
    } else if (operator === OPS.constructPath) {
      const [painted, , box] = args as [number, unknown, Record<number, number> | undefined];
      if (painted === OPS.endPath || !box) return;
      if (painted !== OPS.fill && painted !== OPS.eoFill) pictures++;
      else rules.push({ ...boxOf(matrix, box, height), colour });
    } else if (PICTURES.has(operator)) pictures++;
  });
  return { rules, coloured, pictures };
}

function times(m: Matrix, n: Matrix): Matrix {
  return [
    m[0] * n[0] + m[2] * n[1],
    m[1] * n[0] + m[3] * n[1],
    m[0] * n[2] + m[2] * n[3],
    m[1] * n[2] + m[3] * n[3],
    m[0] * n[4] + m[2] * n[5] + m[4],
    m[1] * n[4] + m[3] * n[5] + m[5],
  ];
}

function boxOf(m: Matrix, box: Record<number, number>, height: number): Omit<Rule, 'colour'> {
  const [left, top, right, bottom] = [box[0]!, box[1]!, box[2]!, box[3]!];
  const xs = [left, right].map((x) => m[0] * x + m[4]);
  const ys = [top, bottom].map((y) => height - (m[3] * y + m[5]));
  return {
    left: Math.min(...xs) * MM,
    top: Math.min(...ys) * MM,
    width: Math.abs(xs[1]! - xs[0]!) * MM,
    height: Math.abs(ys[1]! - ys[0]!) * MM,
  };
}
