/** Elements that are made here, and small questions to those of the file. */
import { PLACEHOLDER } from '../source/missing.ts';
import type { Part } from './reading.ts';
import { elementsOf, first, within, type XmlElement } from './xml.ts';

/** What a reader of the newest edition would choose, where we know it; else what older ones show. */
export function alternative(element: XmlElement): XmlElement {
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

/** Notes that something is missing and gives the words that stand there, which no check lets pass. */
export function hole(part: Part, what: string, words: string): string {
  part.seen.holes.push({ what, words: words.replace(/\s+/g, ' ').trim().slice(0, 80) });
  return `【${PLACEHOLDER}：${what}】`;
}

export function link(address: string, children: XmlElement[], part: Part): XmlElement {
  part.links.push(address);
  return {
    name: 'w:hyperlink',
    attributes: { 'r:id': `nxlink${part.links.length - 1}` },
    children,
  };
}

/** A toggle is on when it stands there and does not say otherwise. */
export function isOn(toggle: XmlElement | undefined): boolean {
  return toggle !== undefined && !/^(?:0|false|off)$/.test(toggle.attributes['w:val'] ?? '1');
}

export const text = (words: string): XmlElement => ({
  name: 'w:t',
  attributes: {},
  children: [words],
});

export const textRun = (words: string): XmlElement => ({
  name: 'w:r',
  attributes: {},
  children: [text(words)],
});

export const paragraph = (runs: XmlElement[]): XmlElement => ({
  name: 'w:p',
  attributes: {},
  children: runs,
});

export const textParagraph = (words: string) => paragraph([textRun(words)]);
