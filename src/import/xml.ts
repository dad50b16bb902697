/**
 * A small strict reader and writer of XML 1.0 with namespaces, enough for Office files. No document
 * type is read, so a file can neither define entities that grow nor name other files.
 */

export interface XmlElement {
  /** With the prefix that Word itself uses, whatever the file calls it: `w:p`. */
  name: string;
  attributes: Record<string, string>;
  children: XmlNode[];
}

export type XmlNode = XmlElement | string;

/** A part that is not well-formed. */
export class XmlError extends Error {}

/** Ends of namespace names, the same in both editions of the standard, with Word's prefixes. */
const PREFIXES: [ending: string, prefix: string][] = [
  ['officeDocument/2006/relationships', 'r'],
  ['officeDocument/relationships', 'r'],
  ['package/2006/relationships', 'rel'],
  ['package/2006/content-types', 'ct'],
  ['drawingml/2006/main', 'a'],
  ['drawingml/main', 'a'],
  ['drawingml/2006/wordprocessingDrawing', 'wp'],
  ['drawingml/wordprocessingDrawing', 'wp'],
  ['drawingml/2006/picture', 'pic'],
  ['drawingml/picture', 'pic'],
  ['drawingml/2006/chart', 'c'],
  ['drawingml/chart', 'c'],
  ['drawingml/2006/diagram', 'dgm'],
  ['drawingml/diagram', 'dgm'],
  ['officeDocument/2006/math', 'm'],
  ['officeDocument/math', 'm'],
  ['markup-compatibility/2006', 'mc'],
  ['word/2010/wordprocessingShape', 'wps'],
  ['word/2010/wordprocessingGroup', 'wpg'],
  ['word/2010/wordprocessingCanvas', 'wpc'],
  ['office/word/2010/wordml', 'w14'],
  ['schemas-microsoft-com:vml', 'v'],
  ['schemas-microsoft-com:office:office', 'o'],
  ['schemas-microsoft-com:office:word', 'w10'],
];

const prefixOf = (uri: string, given: string) =>
  /wordprocessingml\/(?:2006\/)?main$/.test(uri)
    ? 'w'
    : (PREFIXES.find(([ending]) => uri.endsWith(ending))?.[1] ?? (given === '' ? 'x' : given));

const TOKEN =
  /<!--[\s\S]*?-->|<!\[CDATA\[([\s\S]*?)\]\]>|<\?[\s\S]*?\?>|<(\/?)([^\s<>/!?=]+)((?:\s+[^\s<>/=]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|([^<]+)/gy;
const ATTRIBUTE = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const DEEPEST = 400;

type Scope = Record<string, string>;

/** @throws XmlError */
export function parseXml(bytes: Uint8Array): XmlElement {
  const text = decode(bytes);
  const root: XmlElement = { name: '', attributes: {}, children: [] };
  const open: { element: XmlElement; tag: string; scope: Scope }[] = [
    { element: root, tag: '', scope: { xml: 'xml' } },
  ];
  let end = 0;
  for (const match of text.matchAll(TOKEN)) {
    end = match.index + match[0].length;
    const top = open.at(-1)!;
    const [, cdata, closing, tag, attributes = '', empty, words] = match;
    if (cdata !== undefined) top.element.children.push(cdata);
    else if (words !== undefined) {
      if (open.length > 1) top.element.children.push(unescape(words));
      else if (words.trim() !== '') throw new XmlError('text outside the root');
    } else if (tag !== undefined && closing) {
      if (top.tag !== tag) throw new XmlError(`</${tag}> closes <${top.tag}>`);
      open.pop();
    } else if (tag !== undefined) {
      const { scope, element } = begin(tag, attributes, top.scope);
      top.element.children.push(element);
      if (!empty) open.push({ element, tag, scope });
      if (open.length > DEEPEST) throw new XmlError('nested too deeply');
    }
  }
  const elements = root.children.filter((child) => typeof child !== 'string');
  if (end !== text.length || open.length > 1 || elements.length !== 1) {
    throw new XmlError('not well-formed');
  }
  return elements[0]!;
}

function decode(bytes: Uint8Array): string {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new XmlError('not UTF-8');
  }
}

function begin(tag: string, text: string, outer: Scope): { element: XmlElement; scope: Scope } {
  const pairs = [...text.matchAll(ATTRIBUTE)].map(
    ([, key, double, single]) => [key!, unescape(double ?? single ?? '')] as const,
  );
  let scope = outer;
  for (const [key, value] of pairs) {
    if (key !== 'xmlns' && !key.startsWith('xmlns:')) continue;
    scope = { ...scope, [key.slice(6)]: prefixOf(value, key.slice(6)) };
  }
  const attributes: Record<string, string> = {};
  for (const [key, value] of pairs) {
    if (!key.startsWith('xmlns')) attributes[key.includes(':') ? named(key, scope) : key] = value;
  }
  return { element: { name: named(tag, scope), attributes, children: [] }, scope };
}

function named(name: string, scope: Scope): string {
  const [first, second] = name.split(':');
  const prefix = second === undefined ? '' : first!;
  const local = second ?? first!;
  if (prefix === '') return scope[''] === undefined ? local : `${scope['']}:${local}`;
  const known = Object.hasOwn(scope, prefix) ? scope[prefix] : undefined;
  if (known === undefined) throw new XmlError(`no namespace for ${prefix}`);
  return `${known}:${local}`;
}

const ENTITIES: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

function unescape(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/&([^;\s]*);?/g, (all, name: string) => {
    const code = /^#(?:x([0-9a-f]{1,6})|(\d{1,7}))$/i.exec(name);
    const point = code && (code[1] ? parseInt(code[1], 16) : Number(code[2]));
    if (point && point <= 0x10ffff) return String.fromCodePoint(point);
    if (Object.hasOwn(ENTITIES, name) && all.endsWith(';')) return ENTITIES[name]!;
    throw new XmlError(`unknown entity ${all}`);
  });
}

const NAMESPACES = [
  ['w', 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'],
  ['r', 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'],
  ['a', 'http://schemas.openxmlformats.org/drawingml/2006/main'],
  ['wp', 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing'],
  ['pic', 'http://schemas.openxmlformats.org/drawingml/2006/picture'],
  ['v', 'urn:schemas-microsoft-com:vml'],
]
  .map(([prefix, uri]) => ` xmlns:${prefix}="${uri}"`)
  .join('');

/** The whole element as text of an XML part; only names with prefixes that the writer declares. */
export function writeXml(root: XmlElement): string {
  return `<?xml version="1.0" encoding="UTF-8"?>${write(root, NAMESPACES)}`;
}

const DECLARED = /^(?:w|r|a|wp|pic|v):/;

function write({ name, attributes, children }: XmlElement, extra = ''): string {
  const pairs = Object.entries(attributes)
    .filter(([key]) => !key.includes(':') || DECLARED.test(key))
    .map(([key, value]) => ` ${key}="${escape(value)}"`);
  const inside = children
    .filter((child) => typeof child === 'string' || DECLARED.test(child.name))
    .map((child) => (typeof child === 'string' ? escape(child) : write(child)));
  return `<${name}${extra}${pairs.join('')}>${inside.join('')}</${name}>`;
}

const escape = (text: string) =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    // Nothing of this may stand in XML.
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '');

/** The first child of a name. */
export function first(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return elementsOf(element).find((child) => child.name === name);
}

/** Children without text. */
export function elementsOf(element: XmlElement | undefined): XmlElement[] {
  return element?.children.filter((child) => typeof child !== 'string') ?? [];
}

/** All elements of a name below, in the order of the text. */
export function* within(element: XmlElement, name: string): Generator<XmlElement> {
  for (const child of elementsOf(element)) {
    if (child.name === name) yield child;
    yield* within(child, name);
  }
}

/** `w:val` of the first child of a name. */
export function valueOf(element: XmlElement | undefined, name: string): string | undefined {
  return first(element, name)?.attributes['w:val'];
}

/** The words in an element, tabs and line breaks as white space. */
export function wordsOf(element: XmlElement): string {
  return elementsOf(element)
    .map((child) => {
      if (child.name === 'w:t' || child.name === 'a:t' || child.name === 'm:t') {
        return child.children.join('');
      }
      if (child.name === 'w:tab' || child.name === 'w:br') return ' ';
      return wordsOf(child);
    })
    .join('');
}
