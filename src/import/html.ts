/** From plain blocks to HTML: mammoth reads a small Word file made of nothing but them. */
import { strToU8, zipSync } from 'fflate';
import mammoth from 'mammoth';
import type { Block } from './reading.ts';
import { writeXml, type XmlElement } from './xml.ts';

const OFFICE = 'http://schemas.openxmlformats.org';
const RELATION = `${OFFICE}/officeDocument/2006/relationships`;

/** Styles by which blocks say what they are, and what mammoth makes of them. */
const STYLES = [
  ...[2, 3, 4, 5, 6].map((depth) => [`nx-h${depth}`, `h${depth}:fresh`] as const),
  ['nx-bullet1', 'ul > li:fresh'],
  ['nx-bullet2', 'ul > li > ul > li:fresh'],
  ['nx-bullet3', 'ul > li > ul > li > ul > li:fresh'],
] as const;

export interface Note {
  /** As references name it. */
  id: string;
  kind: 'footnote' | 'endnote';
  blocks: Block[];
}

/**
 * HTML whose pictures have addresses `picture:0`, `picture:1` … by their place in the list.
 * @param links addresses that links name by their place
 * @returns what mammoth could not read as well, in its own English
 */
export async function toHtml(
  blocks: Block[],
  notes: Note[],
  links: readonly string[],
  pictures: number,
): Promise<{ html: string; messages: string[] }> {
  const parts: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="${OFFICE}/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/></Types>`,
    '_rels/.rels': relations([['rId1', 'officeDocument', 'word/document.xml']]),
    'word/_rels/document.xml.rels': relations([
      ...['styles', 'footnotes', 'endnotes'].map((name) => [name, name, `${name}.xml`] as const),
      ...targets(links, pictures),
    ]),
    'word/_rels/footnotes.xml.rels': relations(targets(links, pictures)),
    'word/_rels/endnotes.xml.rels': relations(targets(links, pictures)),
    'word/styles.xml': styles(),
    'word/document.xml': writeXml(holder('w:document', [holder('w:body', blocks.map(styled))])),
    'word/footnotes.xml': writeXml(holder('w:footnotes', notesOf(notes, 'footnote'))),
    'word/endnotes.xml': writeXml(holder('w:endnotes', notesOf(notes, 'endnote'))),
  };
  for (let index = 0; index < pictures; index++) parts[`word/media/${index}.png`] = String(index);
  const zip = zipSync(
    Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])),
    { level: 0 },
  );
  const result = await mammoth.convertToHtml(
    { buffer: Buffer.from(zip) },
    {
      styleMap: STYLES.map(([name, path]) => `p[style-name='${name}'] => ${path}`),
      includeDefaultStyleMap: false,
      includeEmbeddedStyleMap: false,
      idPrefix: 'word-',
      convertImage: mammoth.images.imgElement(async (image) => ({
        src: `picture:${await image.read('utf8')}`,
      })),
    },
  );
  return { html: result.value, messages: result.messages.map(({ message }) => message) };
}

function styled({ element, look }: Block): XmlElement {
  const style =
    look.heading !== undefined
      ? `nx-h${Math.min(Math.max(look.heading, 2), 6)}`
      : look.bullet !== undefined
        ? `nx-bullet${Math.min(look.bullet, 3)}`
        : undefined;
  if (style === undefined || element.name !== 'w:p') return element;
  const name: XmlElement = { name: 'w:pStyle', attributes: { 'w:val': style }, children: [] };
  return { ...element, children: [holder('w:pPr', [name]), ...element.children] };
}

function notesOf(notes: Note[], kind: Note['kind']): XmlElement[] {
  return notes
    .filter((note) => note.kind === kind)
    .map(({ id, blocks }) => ({
      ...holder(`w:${kind}`, blocks.map(styled)),
      attributes: { 'w:id': id },
    }));
}

function targets(links: readonly string[], pictures: number) {
  return [
    ...links.map((address, at) => [`nxlink${at}`, 'hyperlink', address] as const),
    ...Array.from(
      { length: pictures },
      (_, at) => [`nxpicture${at}`, 'image', `media/${at}.png`] as const,
    ),
  ];
}

function relations(list: readonly (readonly [id: string, type: string, target: string])[]): string {
  const children = list.map(([Id, type, Target]): XmlElement => ({
    name: 'w:r',
    attributes: {
      Id,
      Type: `${RELATION}/${type}`,
      Target,
      ...(type === 'hyperlink' && { TargetMode: 'External' }),
    },
    children: [],
  }));
  // The writer knows Word's own names only; these stand in a namespace of their own.
  return writeXml(holder('w:p', children))
    .replaceAll('<w:r ', '<Relationship ')
    .replaceAll('</w:r>', '</Relationship>')
    .replace(/<w:p [^>]*>/, `<Relationships xmlns="${OFFICE}/package/2006/relationships">`)
    .replace('</w:p>', '</Relationships>');
}

function styles(): string {
  return writeXml(
    holder(
      'w:styles',
      STYLES.map(([name]) => ({
        name: 'w:style',
        attributes: { 'w:type': 'paragraph', 'w:styleId': name },
        children: [{ name: 'w:name', attributes: { 'w:val': name }, children: [] }],
      })),
    ),
  );
}

const holder = (name: string, children: XmlElement[]): XmlElement => ({
  name,
  attributes: {},
  children,
});
