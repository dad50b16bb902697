/**
 * Turns the body of a Word file into plain paragraphs and tables that mammoth reads without loss:
 * revisions accepted, numbers written out, text boxes put into the text, fields as they last stood,
 * and a hole with a name for what cannot become text (ECMA-376, part 1, clause 17).
 */
import { openFields, tableOfContents } from './fields.ts';
import { inline } from './inline.ts';
import { alternative, hole, paragraph, textParagraph, textRun } from './nodes.ts';
import type { Relation } from './open.ts';
import type { Block, Hoisted, Part, Reading } from './reading.ts';
import type { ParagraphLook } from './styles.ts';
import { elementsOf, first, valueOf, within, wordsOf, type XmlElement } from './xml.ts';

/** @param container `w:body`, a footnote, a cell */
export function blocksOf(
  container: XmlElement,
  reading: Reading,
  relations: Map<string, Relation>,
): Block[] {
  const brokenFields = openFields(container) !== 0;
  return blocks(container, { ...reading, relations, fields: [], brokenFields });
}

function blocks(container: XmlElement, part: Part): Block[] {
  const found: Block[] = [];
  let pending: XmlElement[] = [];
  for (const element of flattened(container, part)) {
    if (element.name === 'w:tbl') {
      found.push(...tableBlocks(element, part));
      continue;
    }
    if (element.name !== 'w:p') {
      found.push(asBlock(textParagraph(hole(part, ...whatIs(element)))));
      continue;
    }
    const hoisted: Hoisted = [];
    const inContents = tableOfContents(part);
    const runs = [...pending, ...inline(element, part, hoisted)];
    pending = [];
    const properties = first(element, 'w:pPr');
    const look = part.styles.look(element);
    if (inContents || look.role === 'contents' || tableOfContents(part)) {
      if (runs.some((run) => wordsOf(run).trim() !== '')) part.seen.contents += 1;
    } else if (first(first(properties, 'w:rPr'), 'w:del')) {
      // The mark at the end is deleted: the words belong to the next paragraph.
      pending = runs;
    } else {
      found.push(paragraphBlock(runs, look, properties, part));
    }
    for (const box of hoisted) {
      part.seen.textBoxes += 1;
      found.push(...blocks(box, part));
    }
  }
  if (pending.length > 0) found.push(asBlock(paragraph(pending)));
  return found;
}

/** Paragraphs and tables, out of the boxes that only hold them. */
function* flattened(container: XmlElement, part: Part): Generator<XmlElement> {
  for (const element of elementsOf(container)) {
    switch (element.name) {
      case 'w:p':
      case 'w:tbl':
      case 'w:altChunk':
      case 'm:oMathPara':
      case 'm:oMath':
        yield element;
        break;
      case 'w:sdt': {
        const gallery = [...within(element, 'w:docPartGallery')][0]?.attributes['w:val'] ?? '';
        const content = first(element, 'w:sdtContent');
        if (/table of contents|目录/i.test(gallery)) {
          part.seen.contents += content ? [...within(content, 'w:p')].length : 0;
        } else if (content) yield* flattened(content, part);
        break;
      }
      case 'w:ins':
      case 'w:moveTo':
      case 'w:customXml':
        yield* flattened(element, part);
        break;
      case 'mc:AlternateContent':
        yield* flattened(alternative(element), part);
        break;
      case 'w:del':
      case 'w:moveFrom':
        part.seen.deletions += 1;
        break;
      default:
    }
  }
}

function paragraphBlock(
  runs: XmlElement[],
  look: ParagraphLook,
  properties: XmlElement | undefined,
  part: Part,
): Block {
  const text = runs.map(wordsOf).join('');
  const number = look.list ? part.counter.next(look.list) : '';
  const block = asBlock(paragraph(runs), look, valueOf(properties, 'w:jc'));
  if (typeof number === 'object')
    return { ...block, look: { ...look, bullet: look.list!.level + 1 } };
  if (number === '' || text.trim() === '') return block;
  part.seen.numbers += 1;
  const shown = /[\p{Script=Latin}\d]$/u.test(number) ? `${number} ` : number;
  block.element.children.unshift(textRun(shown));
  return { ...block, text: shown + text };
}

function asBlock(element: XmlElement, look: ParagraphLook = {}, align?: string): Block {
  return { element, text: wordsOf(element), look, align };
}

function tableBlocks(table: XmlElement, part: Part): Block[] {
  const rows = rowsOf(table, part);
  const cells = rows.map((row) => cellsOf(row));
  // A frame around text, drawn as a table.
  if (cells.length === 1 && cells[0]!.length === 1) return blocks(cells[0]![0]!, part);
  const lifted: Block[] = [];
  const made = rows.map((row, index): XmlElement => {
    const children = cells[index]!.map((cell) => tableCell(cell, part));
    const properties = first(row, 'w:trPr');
    const header = first(properties, 'w:tblHeader');
    return {
      name: 'w:tr',
      attributes: {},
      children: [{ name: 'w:trPr', attributes: {}, children: header ? [header] : [] }, ...children],
    };
  });
  // The name of a table stands in a first row of one cell.
  while (made.length > 1 && cells[0]!.length === 1 && (cells[1]?.length ?? 0) > 1) {
    lifted.push(...paragraphsIn(made.shift()!).map((child) => asBlock(child)));
    cells.shift();
  }
  for (const cell of cells.flat()) {
    const properties = first(cell, 'w:tcPr');
    const merge = first(properties, 'w:vMerge');
    if (Number(valueOf(properties, 'w:gridSpan') ?? 1) > 1) part.seen.mergedCells += 1;
    if (merge?.attributes['w:val'] === 'restart') part.seen.mergedCells += 1;
  }
  const element: XmlElement = { name: 'w:tbl', attributes: {}, children: made };
  return made.length === 0 ? lifted : [...lifted, asBlock(element)];
}

function rowsOf(table: XmlElement, part: Part): XmlElement[] {
  return elementsOf(table).flatMap((child): XmlElement[] => {
    if (child.name === 'w:sdt') return rowsOf(first(child, 'w:sdtContent') ?? child, part);
    if (child.name === 'w:customXml') return rowsOf(child, part);
    if (child.name !== 'w:tr') return [];
    if (!first(first(child, 'w:trPr'), 'w:del')) return [child];
    part.seen.deletions += 1;
    return [];
  });
}

function cellsOf(row: XmlElement): XmlElement[] {
  return elementsOf(row).flatMap((child): XmlElement[] => {
    if (child.name === 'w:sdt') return cellsOf(first(child, 'w:sdtContent') ?? child);
    if (child.name === 'w:customXml') return cellsOf(child);
    return child.name === 'w:tc' ? [child] : [];
  });
}

function tableCell(cell: XmlElement, part: Part): XmlElement {
  const properties = elementsOf(first(cell, 'w:tcPr')).filter(({ name }) =>
    ['w:gridSpan', 'w:vMerge'].includes(name),
  );
  const inside = blocks(cell, part).flatMap(({ element }) => {
    if (element.name !== 'w:tbl') return [element];
    part.seen.nestedTables += 1;
    return [...within(element, 'w:tr')].map((row) =>
      textParagraph([...within(row, 'w:tc')].map((inner) => wordsOf(inner).trim()).join('，')),
    );
  });
  return {
    name: 'w:tc',
    attributes: {},
    children: [{ name: 'w:tcPr', attributes: {}, children: properties }, ...inside],
  };
}

const paragraphsIn = (element: XmlElement) => [...within(element, 'w:p')];

function whatIs(element: XmlElement): [what: string, words: string] {
  return element.name === 'w:altChunk' ? ['插入的另一个文件', ''] : ['公式', wordsOf(element)];
}
