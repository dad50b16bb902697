/**
 * The last pass over an article: whatever components and Markdown made becomes the few tags and
 * styles that WeChat's editor keeps. Links become footnotes, lists and wide tables flat.
 */
import type { WechatStyle } from '../../authoring/wechat-style.ts';
import { escapeHtml } from '../../domain/html.ts';
import { Footnotes } from './footnotes.ts';
import { elementsIn, isElement, isText, parseArticle, tagOf } from './tree.ts';
import type { HTMLElement, Node } from './tree.ts';

/** A picture with the address under which WeChat will find it. */
export interface PlacedPicture {
  address: string;
  width: number;
  height: number;
}

export interface FinishOptions {
  style: WechatStyle;
  /** Canonical address of the entry's page; links start from here. */
  url: string;
  pictures: readonly PlacedPicture[];
  code: PlacedPicture;
}

/** A part of an article, for the size meter. */
export interface Part {
  name: string;
  html: string;
}

/** Where the list of footnotes goes once all links are known. */
const FOOTNOTES = 'footnotes';

/** Tags within a sentence that stay, and what others become. */
const INLINE: Record<string, string> = {
  strong: 'strong',
  b: 'strong',
  em: 'em',
  i: 'em',
  u: 'u',
  s: 's',
  del: 's',
  sup: 'sup',
  sub: 'sub',
  code: 'code',
  span: 'span',
};

/** Tags that end a paragraph. */
const BLOCKS = new Set(
  'section div article p h1 h2 h3 h4 h5 h6 ul ol blockquote table hr pre figure'.split(' '),
);

/** @returns the article in parts, in order */
export function finish(html: string, options: FinishOptions): Part[] {
  return new Finisher(options).parts(parseArticle(html));
}

/** What the paragraphs and headings of a section look like when they have no style of their own. */
type Looks = Partial<Record<'p' | 'h2', string>>;

class Finisher {
  readonly #options: FinishOptions;
  readonly #notes: Footnotes;
  #picture = 0;

  constructor(options: FinishOptions) {
    this.#options = options;
    this.#notes = new Footnotes(options.url);
  }

  parts(root: HTMLElement): Part[] {
    const parts: Part[] = [];
    const add = (name: string, html: string) => {
      const last = parts.at(-1);
      if (last?.name === name && name !== FOOTNOTES) last.html += html;
      else if (html !== '' || name === FOOTNOTES) parts.push({ name, html });
    };
    for (const child of root.childNodes) {
      const name = isElement(child) ? child.getAttribute('data-part') : undefined;
      if (isElement(child) && child.hasAttribute('data-footnotes')) add(FOOTNOTES, '');
      else if (isElement(child) && child.hasAttribute('data-body')) this.#body(child, add);
      else add(name ?? nameAfter(parts.at(-1)), this.#blocks([child], {}));
    }
    const { hint, h2 } = this.#options.style;
    return parts.flatMap((part) => {
      if (part.name !== FOOTNOTES) return [part];
      const list = this.#notes.html(h2, hint);
      return list === '' ? [] : [{ name: this.#notes.title, html: list }];
    });
  }

  /** The author's text, divided at its headings. */
  #body(body: HTMLElement, add: (name: string, html: string) => void): void {
    const looks = looksOf(body, {});
    let name = '正文';
    for (const child of body.childNodes) {
      if (isElement(child) && tagOf(child) === 'h2') name = `正文：${child.textContent.trim()}`;
      add(name, this.#blocks([child], looks));
    }
  }

  #blocks(nodes: readonly Node[], looks: Looks): string {
    let html = '';
    let sentence: Node[] = [];
    const endSentence = () => {
      const words = this.#inline(sentence);
      if (words !== '') html += tag('p', this.#options.style.p, words);
      sentence = [];
    };
    for (const node of nodes) {
      if (isElement(node) && BLOCKS.has(tagOf(node))) {
        endSentence();
        html += this.#block(node, looks);
      } else sentence.push(node);
    }
    endSentence();
    return html;
  }

  #block(element: HTMLElement, looks: Looks): string {
    const { style } = this.#options;
    const own = element.getAttribute('style');
    const name = tagOf(element);
    switch (name) {
      case 'p':
        return tag('p', own ?? looks.p ?? style.p, this.#inline(element.childNodes));
      case 'h1':
      case 'h2':
        return this.#heading('h2', own ?? looks.h2 ?? style.h2, element);
      case 'h3':
      case 'h4':
      case 'h5':
      case 'h6':
        return this.#heading('h3', own ?? style.h3, element);
      case 'ul':
      case 'ol': {
        const items = elementsIn(element).map((item) => tag('li', undefined, this.#item(item)));
        return tag(name, style.ul, items.join(''));
      }
      case 'blockquote':
        return tag(name, own ?? style.blockquote, this.#blocks(element.childNodes, looks));
      case 'table':
        return this.#table(element);
      case 'hr':
        return tag('p', style.centred, '· · ·');
      case 'pre':
        return tag('section', style.codes, codeLines(element.textContent));
      default:
        return this.#section(element, looks);
    }
  }

  #section(element: HTMLElement, outer: Looks): string {
    const style = element.getAttribute('style');
    const looks = looksOf(element, outer);
    const [heading, paragraph] = elementsIn(element);
    if (element.classList.contains('run-in') && heading && paragraph) {
      const words = tag('strong', undefined, this.#inline(heading.childNodes));
      const { p } = this.#options.style;
      return tag('p', looks.p ?? p, words + this.#inline(paragraph.childNodes));
    }
    const html = this.#blocks(element.childNodes, looks);
    return style === undefined ? html : tag('section', style, html);
  }

  #heading(name: string, style: string, element: HTMLElement): string {
    return tag(name, style, tag('strong', undefined, this.#inline(element.childNodes)));
  }

  /** An item without anything but lines: lists in lists come out wrong in the editor. */
  #item(item: HTMLElement): string {
    const lines: string[] = [];
    let sentence: Node[] = [];
    const endSentence = () => {
      const words = this.#inline(sentence);
      if (words !== '') lines.push(words);
      sentence = [];
    };
    for (const node of item.childNodes) {
      if (!isElement(node) || !BLOCKS.has(tagOf(node))) {
        sentence.push(node);
        continue;
      }
      endSentence();
      if (['ul', 'ol'].includes(tagOf(node))) {
        lines.push(...elementsIn(node).map((inner) => `– ${this.#item(inner)}`));
      } else lines.push(this.#item(node));
    }
    endSentence();
    return lines.join('<br>');
  }

  /** Three columns fit a phone; of more, each row becomes a paragraph. */
  #table(table: HTMLElement): string {
    const { style } = this.#options;
    const rows = table.querySelectorAll('tr').map((row) => elementsIn(row));
    const words = (cell: HTMLElement) => this.#inline(cell.childNodes);
    if (Math.max(...rows.map((row) => row.length)) <= 3) {
      const html = rows.map((row, at) => {
        const name = at === 0 ? 'th' : 'td';
        return tag(
          'tr',
          undefined,
          row.map((cell) => tag(name, style[name], words(cell))).join(''),
        );
      });
      return tag('table', style.table, tag('tbody', undefined, html.join('')));
    }
    const [head = [], ...body] = rows.map((row) => row.map(words));
    return body
      .map((row) => row.map((cell, column) => `${head[column] ?? ''}：${cell}`).join('<br>'))
      .map((lines) => tag('p', style.p, lines))
      .join('');
  }

  #inline(nodes: readonly Node[]): string {
    return this.#run(nodes).trim();
  }

  /** Spaces at the ends stay: the sentence goes on. Line breaks of the source are no spaces in Chinese. */
  #run(nodes: readonly Node[]): string {
    const html = nodes.map((node) => {
      if (isText(node)) return node.rawText.replace(/\s*\n\s*/g, '');
      return isElement(node) ? this.#span(node) : '';
    });
    return html.join('');
  }

  #span(element: HTMLElement): string {
    const name = tagOf(element);
    if (name === 'br') return '<br>';
    if (name === 'img') return this.#image(element);
    const words = this.#run(element.childNodes);
    if (name === 'a') return this.#notes.link(element.getAttribute('href') ?? '', words);
    if (name === 'small') return tag('span', this.#options.style.small, words);
    const kept = INLINE[name];
    const style = element.getAttribute('style');
    if (kept === undefined || (kept === 'span' && style === undefined)) return words;
    return tag(kept, style, words);
  }

  #image(element: HTMLElement): string {
    const { style, code, pictures } = this.#options;
    const isCode = element.hasAttribute('data-code');
    const picture = isCode ? code : pictures[this.#picture++];
    if (!picture) return '';
    const { address, width, height } = picture;
    const alt = escapeHtml(element.getAttribute('alt') ?? '');
    const ratio = Number((height / width).toFixed(4));
    return `<img src="${escapeHtml(address)}" alt="${alt}" data-w="${width}" data-ratio="${ratio}" style="${isCode ? style.code : style.img}">`;
  }
}

/** What stands between named parts belongs to the one before it. */
function nameAfter(last: Part | undefined): string {
  if (last === undefined) return '开头';
  return last.name === FOOTNOTES ? '结尾' : last.name;
}

function looksOf(element: HTMLElement, outer: Looks): Looks {
  const p = element.getAttribute('data-p');
  const h2 = element.getAttribute('data-h2');
  return { ...outer, ...(p && { p }), ...(h2 && { h2 }) };
}

function tag(name: string, style: string | undefined, html: string): string {
  return `<${name}${style ? ` style="${style}"` : ''}>${html}</${name}>`;
}

/** Spaces and ends of lines that the editor would swallow. */
function codeLines(text: string): string {
  return text
    .trimEnd()
    .split('\n')
    .map((line) => escapeHtml(line).replaceAll(' ', '&nbsp;'))
    .join('<br>');
}
