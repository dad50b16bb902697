/** What is passed around while a Word file is read. */
import type { Counter } from './numbering.ts';
import type { Relation } from './open.ts';
import type { Seen } from './seen.ts';
import type { ParagraphLook, Styles } from './styles.ts';
import type { XmlElement } from './xml.ts';

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

export type Part = Reading & {
  relations: Map<string, Relation>;
  fields: Field[];
  /** Their marks do not match: all words count as shown. */
  brokenFields: boolean;
};

export interface Field {
  code: string;
  shown: boolean;
  checked: boolean | undefined;
}

/** What a block holds besides itself: paragraphs of text boxes, to be put behind it. */
export type Hoisted = XmlElement[];
