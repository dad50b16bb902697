/** The words of a paragraph without anything that mammoth would lose. */
import { drawn } from './drawing.ts';
import { addressOf, fieldMark, noteField } from './fields.ts';
import { alternative, hole, isOn, link, text, textRun } from './nodes.ts';
import type { Hoisted, Part } from './reading.ts';
import { elementsOf, first, wordsOf, type XmlElement } from './xml.ts';

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
export function inline(holder: XmlElement, part: Part, hoisted: Hoisted): XmlElement[] {
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
