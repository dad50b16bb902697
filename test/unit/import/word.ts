/** Word files made by hand, part by part, the way Word and WPS write them. */
import { strToU8, zipSync, type Zippable } from 'fflate';
import sharp from 'sharp';

const OFFICE = 'http://schemas.openxmlformats.org';
const NAMESPACES = Object.entries({
  w: `${OFFICE}/wordprocessingml/2006/main`,
  r: `${OFFICE}/officeDocument/2006/relationships`,
  a: `${OFFICE}/drawingml/2006/main`,
  wp: `${OFFICE}/drawingml/2006/wordprocessingDrawing`,
  pic: `${OFFICE}/drawingml/2006/picture`,
  c: `${OFFICE}/drawingml/2006/chart`,
  dgm: `${OFFICE}/drawingml/2006/diagram`,
  m: `${OFFICE}/officeDocument/2006/math`,
  mc: `${OFFICE}/markup-compatibility/2006`,
  wps: 'http://schemas.microsoft.com/office/word/2010/wordprocessingShape',
  w14: 'http://schemas.microsoft.com/office/word/2010/wordml',
  v: 'urn:schemas-microsoft-com:vml',
  o: 'urn:schemas-microsoft-com:office:office',
})
  .map(([prefix, uri]) => `xmlns:${prefix}="${uri}"`)
  .join(' ');

export const xml = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** A run of words. */
export const r = (text: string, looks = '') =>
  `<w:r>${looks && `<w:rPr>${looks}</w:rPr>`}<w:t xml:space="preserve">${xml(text)}</w:t></w:r>`;

/** A paragraph of words or of ready runs. */
export const p = (inside: string, properties = '') =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${inside.startsWith('<w:') || inside.startsWith('<m') ? inside : r(inside)}</w:p>`;

export const styled = (style: string, inside: string) => p(inside, `<w:pStyle w:val="${style}"/>`);
export const numbered = (list: number, level: number, inside: string) =>
  p(inside, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`);

export const cell = (inside: string, properties = '') =>
  `<w:tc>${properties && `<w:tcPr>${properties}</w:tcPr>`}${inside.startsWith('<w:') ? inside : p(inside)}</w:tc>`;
export const row = (...cells: string[]) =>
  `<w:tr>${cells.map((one) => (one.startsWith('<w:tc') ? one : cell(one))).join('')}</w:tr>`;
export const table = (...rows: string[]) => `<w:tbl><w:tblPr/>${rows.join('')}</w:tbl>`;

/** A picture that the relation of this id names. */
export const picture = (id: string, alt = '') =>
  `<w:r><w:drawing><wp:inline><wp:docPr id="1" name="图片 1" descr="${alt}"/><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:embed="${id}"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;

/** A text box as Word 2010 and later write it, with the older form beside it. */
export const textBox = (inside: string) =>
  `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><a:graphic><a:graphicData><wps:wsp><wps:txbx><w:txbxContent>${inside}</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>${inside}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;

/** A field in its long form. */
export const field = (code: string, shown: string) =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> ${xml(code)} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${shown}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;

/** A level of a list: format, text, number of the level. */
export const level = (at: number, format: string, text: string) =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;

export interface WordParts {
  body: string;
  /** Definitions of lists 1, 2 … */
  lists?: string[];
  /** More in `numbering.xml`. */
  numbering?: string;
  styles?: string;
  footnotes?: Record<string, string>;
  endnotes?: Record<string, string>;
  comments?: string;
  header?: string;
  /** Relations of the text: id, type, target, and `true` when it is outside. */
  relations?: [id: string, type: string, target: string, external?: boolean][];
  /** Other parts, by name; they replace those that are made here. */
  parts?: Record<string, Uint8Array | string>;
}

const STYLES = [1, 2, 3]
  .map(
    (at) =>
      `<w:style w:type="paragraph" w:styleId="${at}"><w:name w:val="heading ${at}"/></w:style>`,
  )
  .concat('<w:style w:type="paragraph" w:styleId="a3"><w:name w:val="Title"/></w:style>')
  .concat('<w:style w:type="paragraph" w:styleId="TOC1"><w:name w:val="toc 1"/></w:style>')
  .join('');

/** The parts of a Word file; `zip` makes the file. */
export function partsOf(given: WordParts): Record<string, Uint8Array | string> {
  const notes = (kind: string, list: Record<string, string> = {}) =>
    `<w:${kind}s ${NAMESPACES}>${Object.entries(list)
      .map(([id, inside]) => `<w:${kind} w:id="${id}">${inside}</w:${kind}>`)
      .join('')}</w:${kind}s>`;
  const relation = ([id, type, target, external]: [string, string, string, boolean?]) =>
    `<Relationship Id="${id}" Type="${OFFICE}/officeDocument/2006/relationships/${type}" Target="${xml(target)}"${external ? ' TargetMode="External"' : ''}/>`;
  const relations = (list: [string, string, string, boolean?][]) =>
    `<Relationships xmlns="${OFFICE}/package/2006/relationships">${list.map(relation).join('')}</Relationships>`;
  const lists = given.lists ?? [];
  return {
    '[Content_Types].xml': `<Types xmlns="${OFFICE}/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    '_rels/.rels': relations([['rId1', 'officeDocument', 'word/document.xml']]),
    'word/document.xml': `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<w:document ${NAMESPACES}><w:body>${given.body}<w:sectPr/></w:body></w:document>`,
    'word/styles.xml': `<w:styles ${NAMESPACES}>${STYLES}${given.styles ?? ''}</w:styles>`,
    'word/numbering.xml': `<w:numbering ${NAMESPACES}>${lists
      .map((levels, at) => `<w:abstractNum w:abstractNumId="${at}">${levels}</w:abstractNum>`)
      .join('')}${lists
      .map((_, at) => `<w:num w:numId="${at + 1}"><w:abstractNumId w:val="${at}"/></w:num>`)
      .join('')}${given.numbering ?? ''}</w:numbering>`,
    'word/footnotes.xml': notes('footnote', given.footnotes),
    'word/endnotes.xml': notes('endnote', given.endnotes),
    'word/header1.xml': `<w:hdr ${NAMESPACES}>${given.header ?? ''}</w:hdr>`,
    'word/_rels/document.xml.rels': relations([
      ['s1', 'styles', 'styles.xml'],
      ['s2', 'numbering', 'numbering.xml'],
      ['s3', 'footnotes', 'footnotes.xml'],
      ['s4', 'endnotes', 'endnotes.xml'],
      ['s5', 'header', 'header1.xml'],
      ...(given.relations ?? []),
    ]),
    ...given.parts,
  };
}

export function zip(parts: Record<string, Uint8Array | string>): Uint8Array {
  const files: Zippable = {};
  for (const [name, part] of Object.entries(parts)) {
    files[name] = typeof part === 'string' ? strToU8(part) : part;
  }
  return zipSync(files, { level: 1 });
}

export const word = (given: WordParts | string) =>
  zip(partsOf(typeof given === 'string' ? { body: given } : given));

const plain = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#a4161a' } });

/** 60 × 40, with the place where it was taken. */
export const PHOTO = await plain(60, 40)
  .withExif({
    IFD0: { Make: 'HUAWEI' },
    IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '32/1 55/1 0/1' },
  })
  .jpeg()
  .toBuffer();
/** Lies on its side: the camera says so. */
export const SIDEWAYS = await plain(60, 40).withMetadata({ orientation: 6 }).jpeg().toBuffer();
export const LARGE = await plain(2000, 1000).png().toBuffer();
export const TIFF = await plain(60, 40).tiff().toBuffer();
export const DOT = await plain(3, 3).png().toBuffer();
