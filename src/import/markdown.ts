/** From HTML to MDX that always builds: what means something to MDX is escaped (CommonMark 6.1). */
import type { Element, Root as HtmlRoot } from 'hast';
import type { Nodes, PhrasingContent, Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import rehypeParse from 'rehype-parse';
import rehypeRemark, { type Options as ConverterOptions } from 'rehype-remark';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkStringify, { type Options } from 'remark-stringify';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { withoutSpace } from '../domain/text.ts';
import { parseMdx } from '../source/mdx.ts';
import { isNoteLink, tidy, type LostLinks } from './tidy.ts';

/** The text of a document as a tree of Markdown, pictures by their places: `picture:0`. */
export interface Text {
  tree: Root;
  lostLinks: LostLinks;
}

const toTree = unified()
  .use(rehypeParse, { fragment: true })
  .use(rehypeRemark, {
    handlers: {
      sup: (state, node: Element) => noteReference(node) ?? state.all(node),
      ol: (state, node: Element) => notes(state, node),
      // Slanted Chinese is hard to read, and Word slants by accident.
      em: (state, node: Element) => state.all(node),
    },
  })
  .freeze();

export function toText(html: string): Text {
  const tree = toTree.parse(html) as HtmlRoot;
  const lostLinks = tidy(tree);
  const text = toTree.runSync(tree) as unknown as Root;
  visit(text, (node) => {
    if ('children' in node) joinTexts(node.children as PhrasingContent[]);
  });
  text.children = text.children.filter((node) => !isEmpty(node));
  return { tree: text, lostLinks };
}

function noteReference({ children }: Element): Nodes | undefined {
  const [link] = children;
  if (link?.type !== 'element' || !isNoteLink(link)) return undefined;
  const label = noteLabel(String(link.properties['href']));
  return { type: 'footnoteReference', identifier: label, label };
}

/** `#word-footnote-3` → 3; notes at the end of the document get names of their own. */
function noteLabel(id: string): string {
  const [, kind, number] = /word-(foot|end)note-(?:ref-)?(.*)$/.exec(id) ?? [];
  return `${kind === 'end' ? 'e' : ''}${number}`;
}

type State = Parameters<NonNullable<NonNullable<ConverterOptions['handlers']>[string]>>[0];

/** mammoth puts the notes into a list at the end. */
function notes(state: State, node: Element): RootContent[] {
  return node.children.flatMap((item): RootContent[] => {
    if (item.type !== 'element') return [];
    const id = String(item.properties['id'] ?? '');
    if (!/^word-(?:foot|end)note-/.test(id)) return state.all(item) as RootContent[];
    const label = noteLabel(id);
    const children = state.toFlow(state.all(withoutWayBack(item))) as RootContent[];
    return [{ type: 'footnoteDefinition', identifier: label, label, children: children as never }];
  });
}

function withoutWayBack(node: Element): Element {
  const children = node.children
    .filter((child) => !(child.type === 'element' && isNoteLink(child)))
    .map((child) => (child.type === 'element' ? withoutWayBack(child) : child));
  return { ...node, children };
}

function joinTexts(children: PhrasingContent[]): void {
  for (let at = children.length - 1; at > 0; at--) {
    const [one, two] = [children[at - 1]!, children[at]!];
    if (one.type === 'text' && two.type === 'text') {
      one.value += two.value;
      children.splice(at, 1);
    } else if (one.type === 'strong' && two.type === 'strong') {
      one.children.push(...two.children);
      children.splice(at, 1);
    }
  }
}

function isEmpty(node: RootContent): boolean {
  if (node.type !== 'paragraph' && node.type !== 'heading') return false;
  return (
    toString(node, { includeImageAlt: false }).trim() === '' &&
    !node.children.some(({ type }) => type === 'image' || type === 'footnoteReference')
  );
}

const options: Options = {
  bullet: '-',
  rule: '-',
  resourceLink: true,
  handlers: {
    // The site reads emphasis beside Chinese punctuation; the usual writer would encode the words.
    strong: (node, _, state, info) => marked('**', node, state, info),
    delete: (node, _, state, info) => marked('~~', node, state, info),
  },
  unsafe: [
    // Without a space they are no heading, but the check takes them for a failed one.
    { atBreak: true, character: '#' },
  ],
};

type Handle = NonNullable<NonNullable<Options['handlers']>['strong']>;

function marked(
  mark: string,
  ...[node, state, info]: [Parameters<Handle>[0], Parameters<Handle>[2], Parameters<Handle>[3]]
): string {
  const words = state.containerPhrasing(node, { ...info, before: mark, after: mark });
  const [, before, inner, after] = /^([\s\u3000]*)(.*?)([\s\u3000]*)$/su.exec(words)!;
  return inner === '' ? words : `${before}${mark}${inner}${mark}${after}`;
}

const writer = unified()
  .use(remarkGfm, { tablePipeAlign: false })
  .use(remarkMdx)
  .use(openMail)
  .use(remarkStringify, options)
  .freeze();

/** Leaves `@` in e-mail addresses as it is: a backslash would hide them from the checks. */
function openMail(this: { data(): unknown }): void {
  const data = this.data() as { toMarkdownExtensions?: Extension[] };
  const clean = (extension: Extension): void => {
    extension.extensions?.forEach(clean);
    extension.unsafe &&= extension.unsafe.filter(({ character }) => character !== '@');
  };
  data.toMarkdownExtensions?.forEach(clean);
}

interface Extension {
  extensions?: Extension[];
  unsafe?: { character: string }[];
}

/** The tree as the text of an MDX body. */
export function write(tree: Root): string {
  const copy = structuredClone(tree);
  visit(copy, 'text', (node, index, parent) => {
    if (!parent || index === undefined || parent.type === 'link') return;
    const pieces = withLinks(node.value);
    if (pieces.length === 1 && pieces[0]!.type === 'text') return;
    parent.children.splice(index, 1, ...(pieces as never[]));
    return index + pieces.length;
  });
  for (const type of ['strong', 'delete'] as const) {
    for (const block of copy.children) {
      if (has(block, type) && !reads(block)) unwrap(block, type);
    }
  }
  return text(copy);
}

/** Whether the site reads a block back as it was meant: emphasis beside some signs stays literal. */
function reads(block: RootContent): boolean {
  const { tree } = parseMdx(text({ type: 'root', children: [block] }), '');
  // A reference whose note stands elsewhere is read as plain words.
  const words = tree && withoutSpace(toString(tree)).replace(/\[\^\w+\]/g, '');
  return words === withoutSpace(toString(block)).replace(/\[\^\w+\]/g, '');
}

function has(block: RootContent, type: 'strong' | 'delete'): boolean {
  let found = false;
  visit(block, type, () => void (found = true));
  return found;
}

function unwrap(block: RootContent, type: 'strong' | 'delete'): void {
  visit(block, type, (node, index, parent) => {
    if (!parent || index === undefined) return;
    parent.children.splice(index, 1, ...(node.children as never[]));
    return index;
  });
}

function text(tree: Root): string {
  return writer
    .stringify(tree)
    .replace(
      /^(import|export)(?=[\s{*'"])/gm,
      (word) => `&#x${word.charCodeAt(0).toString(16)};${word.slice(1)}`,
    )
    .replace(/^(\s*)＃/gm, '$1&#xff03;');
}

const HOST = String.raw`[A-Za-z0-9][\w-]*(?:\.[\w-]+)+(?::\d+)?`;
const PATH = String.raw`(?:\/[\w\-.~:/?#@!$&+,;=%]*[\w/=]|\/)?`;
const ADDRESS = new RegExp(`((?:https?://|(?=www\\.))${HOST}${PATH})|(https?|www)(?=[:.])`, 'gi');

/**
 * Markdown makes a link of every address and lets it run on into Chinese: as a link of our own each
 * has a clear end. What only begins like an address is parted by an empty comment.
 */
function withLinks(words: string): PhrasingContent[] {
  const pieces: PhrasingContent[] = [];
  let done = 0;
  const plain = (value: string) => value !== '' && pieces.push({ type: 'text', value });
  for (const { 0: all, 1: address, index } of words.matchAll(ADDRESS)) {
    plain(words.slice(done, index));
    done = index + all.length;
    if (address === undefined) {
      plain(all);
      pieces.push({ type: 'mdxTextExpression', value: '/* */' });
      continue;
    }
    const url = /^www/i.test(address) ? `http://${address}` : address;
    pieces.push({ type: 'link', url, children: [{ type: 'text', value: address }] });
  }
  plain(words.slice(done));
  return pieces;
}
