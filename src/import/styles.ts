/** What the styles of a Word file say of a paragraph: heading, title, contents, automatic number. */
import type { ListPlace } from './numbering.ts';
import { elementsOf, first, valueOf, type XmlElement } from './xml.ts';

export interface ParagraphLook {
  /** Outline level from 1; 9 levels at most. */
  heading?: number;
  role?: 'title' | 'contents' | 'caption';
  list?: ListPlace;
}

interface Style {
  name: string;
  based: string | undefined;
  properties: XmlElement | undefined;
}

export interface Styles {
  /** Of a paragraph, from its own settings and those of its style and the styles below. */
  look(paragraph: XmlElement): ParagraphLook;
}

const HEADING = /^(?:heading|标题)\s*([1-9])(?:\s*字符)?$/i;
const ROLES: [RegExp, NonNullable<ParagraphLook['role']>][] = [
  [/^(?:title|标题|文章标题|公文标题)$/i, 'title'],
  [/^(?:toc(?: heading|\s*\d)|目录.*|table of figures)$/i, 'contents'],
  [/^(?:caption|题注)$/i, 'caption'],
];

export function readStyles(part: XmlElement | undefined): Styles {
  const styles = new Map<string, Style>();
  let standard: string | undefined;
  for (const element of elementsOf(part).filter(({ name }) => name === 'w:style')) {
    const { 'w:styleId': id = '', 'w:type': type, 'w:default': isDefault } = element.attributes;
    if (type !== undefined && type !== 'paragraph') continue;
    if (isDefault === '1' || isDefault === 'true') standard = id;
    styles.set(id, {
      name: valueOf(element, 'w:name') ?? id,
      based: valueOf(element, 'w:basedOn'),
      properties: first(element, 'w:pPr'),
    });
  }
  /** The style and those it rests on; a file may lead them in a circle. */
  const chain = (id: string | undefined): Style[] => {
    const found: Style[] = [];
    for (let at = id; at !== undefined && styles.has(at); at = styles.get(at)!.based) {
      if (found.includes(styles.get(at)!)) break;
      found.push(styles.get(at)!);
    }
    return found;
  };
  return {
    look(paragraph) {
      const own = first(paragraph, 'w:pPr');
      const id = valueOf(own, 'w:pStyle') ?? standard;
      const lineage = chain(id);
      // Word itself knows its headings by these ids even where a file forgets to define them.
      const names = lineage.length > 0 ? lineage.map(({ name }) => name) : [id ?? ''];
      const role = ROLES.find(([pattern]) => names.some((name) => pattern.test(name)))?.[1];
      const heading = headingOf([own, ...lineage.map(({ properties }) => properties)], names);
      const list = listOf([own, ...lineage.map(({ properties }) => properties)]);
      return {
        ...(role && { role }),
        ...(heading !== undefined && !role && { heading }),
        ...(list && { list }),
      };
    },
  };
}

function headingOf(settings: (XmlElement | undefined)[], names: string[]): number | undefined {
  for (const properties of settings) {
    const level = valueOf(properties, 'w:outlineLvl');
    // Level 9 means body text.
    if (level !== undefined) return Number(level) < 9 ? Number(level) + 1 : undefined;
  }
  for (const name of names) {
    const match = HEADING.exec(name);
    if (match) return Number(match[1]);
  }
  return undefined;
}

function listOf(settings: (XmlElement | undefined)[]): ListPlace | undefined {
  let level: string | undefined;
  for (const properties of settings) {
    const numbering = first(properties, 'w:numPr');
    if (!numbering) continue;
    level ??= valueOf(numbering, 'w:ilvl');
    const list = valueOf(numbering, 'w:numId');
    // 0 takes a number away that a style gives.
    if (list === '0') return undefined;
    if (list !== undefined) return { list, level: Number(level ?? 0) };
  }
  return undefined;
}
