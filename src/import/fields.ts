/** Fields of Word: words that it works out itself (ECMA-376, 17.16). */
import { isOn, text } from './nodes.ts';
import type { Part } from './reading.ts';
import { elementsOf, within, first, type XmlElement } from './xml.ts';

/** Fields that begin without an end; behind one of them the rest would count as its code. */
export function openFields(element: XmlElement): number {
  const { name } = element;
  if (name === 'w:del' || name === 'w:moveFrom' || name === 'mc:Fallback') return 0;
  const type = name === 'w:fldChar' ? element.attributes['w:fldCharType'] : undefined;
  const own = type === 'begin' ? 1 : type === 'end' ? -1 : 0;
  return elementsOf(element).reduce((sum, child) => sum + openFields(child), own);
}

export function fieldMark(mark: XmlElement, part: Part): XmlElement[] {
  const type = mark.attributes['w:fldCharType'];
  if (part.brokenFields) return [];
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

export function noteField(code: string, part: Part): void {
  if (/^\s*(?:DATE|TIME|SAVEDATE|CREATEDATE|PRINTDATE|MERGEFIELD|=)/i.test(code)) {
    part.seen.changingFields += 1;
  }
}

export const tableOfContents = (part: Part) =>
  part.fields.some(({ code }) => /^\s*TOC\b/i.test(code));

/** The address in the code of a link. */
export function addressOf(code: string): string | undefined {
  const match = /^\s*HYPERLINK\s+(?!\\l)(?:"([^"]*)"|([^\\\s]\S*))/i.exec(code);
  return match?.[1] ?? match?.[2];
}
