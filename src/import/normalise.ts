/**
 * Turns the body of a Word file into plain paragraphs and tables that mammoth reads without loss:
 * revisions accepted, numbers written out, text boxes put into the text, fields as they last stood,
 * and a hole with a name for what cannot become text (ECMA-376, part 1, clause 17).
 */
import { PLACEHOLDER } from '../source/missing.ts';
import type { Relation } from './open.ts';
import type { Counter } from './numbering.ts';
import type { Seen } from './seen.ts';
import type { ParagraphLook, Styles } from './styles.ts';
import {
  elementsOf,
  first,
  valueOf,
  within,
  wordsOf,
  type XmlElement,
  type XmlNode,
} from './xml.ts';

/** A paragraph or a table of the text. */
export interface Block {
  element: XmlElement;
  /** The words, white space as it is. */
  text: string;
  look: ParagraphLook & { bullet?: number };
  align: string | undefined;
}

/** A picture where it stands; the element for mammoth names it by its place in the list. */
export interface FoundPicture {
  part: string;
  alt: string;
}

export interface Reading {
  styles: Styles;
  counter: Counter;
  seen: Seen;
  pictures: FoundPicture[];
  /** Addresses of links; an element names them by `nx` and their place. */
  links: string[];
  /** The words of a diagram, by the id of its relation. */
  diagram: (part: string) => string;
}

type Part = Reading & {
  relations: Map<string, Relation>;
  fields: Field[];
};

interface Field {
  code: string;
  shown: boolean;
  checked: boolean | undefined;
}

/** What a block holds besides itself: paragraphs of text boxes, to be put behind it. */
type Hoisted = XmlElement[];

/** @param container `w:body`, a footnote, a cell */
export function blocksOf(
  container: XmlElement,
  reading: Reading,
  relations: Map<string, Relation>,
): Block[] {
  return blocks(container, { ...reading, relations, fields: [] });
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

/** Elements that only hold others. */
const TRANSPARENT = new Set([
  'w:smartTag',
  'w:customXml',
  'w:bdo',
  'w:dir',
  'w:hyperlink',
  'w:subDoc',
]);
/** Marks without words. */
const SILENT =
  /^(?:w:(?:pPr|proofErr|bookmark\w+|perm\w+|comment\w+|move\w+Range\w+|customXml\w+Range\w+|sectPr)|w14:\w+)$/;

/** Runs and links of a paragraph, without anything that mammoth would lose. */
function inline(holder: XmlElement, part: Part, hoisted: Hoisted): XmlElement[] {
  return elementsOf(holder).flatMap((element): XmlElement[] => {
    const { name } = element;
    if (name === 'w:r') return run(element, part, hoisted);
    if (name === 'w:commentRangeStart') part.seen.comments += 1;
    if (SILENT.test(name)) return [];
    switch (name) {
      case 'w:ins':
      case 'w:moveTo':
        part.seen.insertions += 1;
        return inline(element, part, hoisted);
      case 'w:del':
      case 'w:moveFrom':
        part.seen.deletions += 1;
        return [];
      case 'w:hyperlink': {
        const address = part.relations.get(element.attributes['r:id'] ?? '');
        const inside = inline(element, part, hoisted);
        return address?.external ? [link(address.target, inside, part)] : inside;
      }
      case 'w:fldSimple':
        noteField(element.attributes['w:instr'] ?? '', part);
        return inline(element, part, hoisted);
      case 'w:sdt': {
        if (first(first(element, 'w:sdtPr'), 'w:showingPlcHdr')) {
          part.seen.emptyControls += 1;
          return [];
        }
        const content = first(element, 'w:sdtContent');
        return content ? inline(content, part, hoisted) : [];
      }
      case 'mc:AlternateContent':
        return inline(alternative(element), part, hoisted);
      case 'm:oMath':
      case 'm:oMathPara':
        return [textRun(hole(part, '公式', wordsOf(element)))];
      default: {
        const inside = inline(element, part, hoisted);
        if (!TRANSPARENT.has(name) && inside.some((child) => wordsOf(child) !== '')) {
          part.seen.unknown.push(name);
        }
        return inside;
      }
    }
  });
}

/** What a run keeps of its looks. */
const KEPT_LOOKS = new Set(['w:b', 'w:strike', 'w:vertAlign']);

function run(element: XmlElement, part: Part, hoisted: Hoisted): XmlElement[] {
  const properties = first(element, 'w:rPr');
  const hidden = isOn(first(properties, 'w:vanish'));
  const looks = elementsOf(properties).filter(({ name }) => KEPT_LOOKS.has(name));
  const children = elementsOf(element).flatMap((child) => inRun(child, part, hoisted));
  const field = part.fields.at(-1);
  if (children.length === 0 || (field && !field.shown)) return [];
  const kept: XmlElement = {
    name: 'w:r',
    attributes: {},
    children: [{ name: 'w:rPr', attributes: {}, children: looks }, ...children],
  };
  if (hidden) {
    if (wordsOf(kept).trim() !== '') part.seen.hidden += 1;
    return [];
  }
  if (isOn(first(properties, 'w:strike')) || isOn(first(properties, 'w:dstrike'))) {
    if (wordsOf(kept).trim() !== '') part.seen.struck += 1;
  }
  const address = part.fields.map(({ code }) => addressOf(code)).find(Boolean);
  return address === undefined ? [kept] : [link(address, [kept], part)];
}

const AS_IT_IS = new Set([
  'w:t',
  'w:tab',
  'w:noBreakHyphen',
  'w:sym',
  'w:footnoteReference',
  'w:endnoteReference',
]);

function inRun(child: XmlElement, part: Part, hoisted: Hoisted): XmlElement[] {
  if (AS_IT_IS.has(child.name)) return [child];
  switch (child.name) {
    case 'w:br':
      return child.attributes['w:type'] === undefined ||
        child.attributes['w:type'] === 'textWrapping'
        ? [{ ...child, attributes: {} }]
        : [];
    case 'w:cr':
      return [{ name: 'w:br', attributes: {}, children: [] }];
    case 'w:ptab':
      return [{ name: 'w:tab', attributes: {}, children: [] }];
    case 'w:fldChar':
      return fieldMark(child, part);
    case 'w:instrText': {
      const field = part.fields.at(-1);
      if (field) field.code += child.children.join('');
      return [];
    }
    case 'w:ruby': {
      part.seen.rubies += 1;
      const base = first(child, 'w:rubyBase');
      return base ? [text(wordsOf(base))] : [];
    }
    case 'w:drawing':
    case 'w:pict':
    case 'w:object':
      return drawn(child, part, hoisted);
    case 'mc:AlternateContent':
      return elementsOf(alternative(child)).flatMap((inner) => inRun(inner, part, hoisted));
    default:
      return [];
  }
}

function fieldMark(mark: XmlElement, part: Part): XmlElement[] {
  const type = mark.attributes['w:fldCharType'];
  if (type === 'begin') {
    const box = [...within(mark, 'w:checkBox')][0];
    const state = first(box, 'w:checked') ?? first(box, 'w:default');
    part.fields.push({ code: '', shown: false, checked: box && isOn(state) });
  } else if (type === 'separate') {
    const field = part.fields.at(-1);
    if (field) field.shown = true;
  } else if (type === 'end') {
    const field = part.fields.pop();
    if (!field) return [];
    noteField(field.code, part);
    if (field.checked !== undefined) return [text(field.checked ? '☑' : '☐')];
  }
  return [];
}

function noteField(code: string, part: Part): void {
  if (/^\s*(?:DATE|TIME|SAVEDATE|CREATEDATE|PRINTDATE|MERGEFIELD|=)/i.test(code)) {
    part.seen.changingFields += 1;
  }
}

const tableOfContents = (part: Part) => part.fields.some(({ code }) => /^\s*TOC\b/i.test(code));

/** The address in the code of a link. */
function addressOf(code: string): string | undefined {
  const match = /^\s*HYPERLINK\s+(?!\\l)(?:"([^"]*)"|([^\\\s]\S*))/i.exec(code);
  return match?.[1] ?? match?.[2];
}

/** Pictures, text boxes and what is drawn or embedded. */
function drawn(holder: XmlElement, part: Part, hoisted: Hoisted): XmlElement[] {
  const boxes: XmlElement[] = [];
  const found: XmlElement[] = [];
  let shapes = 0;
  const alt = altOf(holder);
  const embedded = [...within(holder, 'o:OLEObject')][0];
  if (embedded) {
    const program = embedded.attributes['ProgID'] ?? '';
    const what = /^Equation|MathType/i.test(program) ? '公式' : '嵌入的文件';
    return [text(hole(part, what, ''))];
  }
  const visit = (element: XmlElement): void => {
    switch (element.name) {
      case 'w:txbxContent':
        boxes.push(element);
        return;
      case 'mc:AlternateContent':
        visit(alternative(element));
        return;
      case 'pic:pic':
      case 'v:imagedata':
        found.push(...picture(element, alt, part));
        return;
      case 'v:textpath': {
        const words = element.attributes['string'] ?? '';
        if (words !== '')
          boxes.push({ name: 'w:txbxContent', attributes: {}, children: [textParagraph(words)] });
        return;
      }
      case 'c:chart':
      case 'cx:chart':
        found.push(text(hole(part, '图表', '')));
        return;
      case 'dgm:relIds': {
        const target = part.relations.get(element.attributes['r:dm'] ?? '')?.target;
        found.push(text(hole(part, 'SmartArt 图形', target ? part.diagram(target) : '')));
        return;
      }
      case 'w14:contentPart':
        found.push(text(hole(part, '手写的内容', '')));
        return;
      default:
        if (/^(?:wps:wsp|v:(?:line|shape|rect|oval|roundrect|polyline))$/.test(element.name))
          shapes += 1;
        for (const child of elementsOf(element)) visit(child);
    }
  };
  visit(holder);
  hoisted.push(...boxes);
  if (found.length === 0 && boxes.length === 0 && shapes > 0) part.seen.shapes += 1;
  return found;
}

function altOf(holder: XmlElement): string {
  const { descr, title } = [...within(holder, 'wp:docPr')][0]?.attributes ?? {};
  const shape = [...within(holder, 'v:shape')][0]?.attributes['alt'];
  return (descr || title || shape || '').trim();
}

/** A picture as mammoth finds it: the part that it names holds the place in the list. */
function picture(element: XmlElement, alt: string, part: Part): XmlElement[] {
  const blip = [...within(element, 'a:blip')][0] ?? element;
  const id = blip.attributes['r:embed'] ?? blip.attributes['r:id'] ?? '';
  const relation = part.relations.get(id);
  if (!relation || relation.external) {
    part.seen.holes.push({ what: '一张没有存在文件里的图片', words: alt });
    return [text(`【${PLACEHOLDER}：图片】`)];
  }
  part.pictures.push({ part: relation.target, alt });
  const make = (name: string, children: XmlNode[], attributes = {}): XmlElement => ({
    name,
    attributes,
    children,
  });
  const inner = make('a:blip', [], { 'r:embed': `nxpicture${part.pictures.length - 1}` });
  const pic = make('pic:pic', [make('pic:blipFill', [inner])]);
  const graphic = make('a:graphic', [make('a:graphicData', [pic])]);
  return [make('w:drawing', [make('wp:inline', [graphic])])];
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

/** What a reader of the newest edition would choose, where we know it; else what older ones show. */
function alternative(element: XmlElement): XmlElement {
  const none: XmlElement = { name: 'mc:Choice', attributes: {}, children: [] };
  const choices = elementsOf(element).filter(({ name }) => name === 'mc:Choice');
  const known = [
    'pic:pic',
    'w:txbxContent',
    'c:chart',
    'dgm:relIds',
    'w:t',
    'wps:wsp',
    'w14:contentPart',
    'm:oMath',
  ];
  const good = choices.find((choice) => known.some((name) => !within(choice, name).next().done));
  return good ?? first(element, 'mc:Fallback') ?? choices[0] ?? none;
}

function whatIs(element: XmlElement): [what: string, words: string] {
  return element.name === 'w:altChunk' ? ['插入的另一个文件', ''] : ['公式', wordsOf(element)];
}

/** Notes that something is missing and gives the words that stand there, which no check lets pass. */
function hole(part: Part, what: string, words: string): string {
  part.seen.holes.push({ what, words: words.replace(/\s+/g, ' ').trim().slice(0, 80) });
  return `【${PLACEHOLDER}：${what}】`;
}

function link(address: string, children: XmlElement[], part: Part): XmlElement {
  part.links.push(address);
  return {
    name: 'w:hyperlink',
    attributes: { 'r:id': `nxlink${part.links.length - 1}` },
    children,
  };
}

/** A toggle is on when it stands there and does not say otherwise. */
function isOn(toggle: XmlElement | undefined): boolean {
  return toggle !== undefined && !/^(?:0|false|off)$/.test(toggle.attributes['w:val'] ?? '1');
}

const text = (words: string): XmlElement => ({ name: 'w:t', attributes: {}, children: [words] });
const textRun = (words: string): XmlElement => ({
  name: 'w:r',
  attributes: {},
  children: [text(words)],
});
const paragraph = (runs: XmlElement[]): XmlElement => ({
  name: 'w:p',
  attributes: {},
  children: runs,
});
const textParagraph = (words: string) => paragraph([textRun(words)]);
