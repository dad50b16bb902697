/** The text of an entry from blocks: Markdown with its pictures, and what to say about them. */
import type { Image, Paragraph, Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { AI_LABEL } from '../domain/ai-label.ts';
import { PLACEHOLDER } from '../source/missing.ts';
import { plainHeadings } from './headings.ts';
import { toHtml, type Note } from './html.ts';
import { toText } from './markdown.ts';
import type { Block } from './reading.ts';
import type { Picture } from './pictures.ts';

export interface Composed {
  tree: Root;
  remarks: string[];
}

/** @param pictures in number as many as the blocks name */
export async function compose(
  blocks: Block[],
  notes: Note[],
  links: readonly string[],
  pictures: number,
): Promise<Composed> {
  const { html, messages } = await toHtml(blocks, notes, links, pictures);
  const { tree, lostLinks } = toText(html);
  standAlone(tree);
  plainHeadings(tree);
  const signs = messages.filter((message) => message.startsWith('A w:sym')).length;
  return {
    tree,
    remarks: [
      ...lostLinks.map(
        ({ address, words }) =>
          `链接“${words.trim() || address}”的地址读者打不开（${address}），只留下了文字`,
      ),
      ...(signs > 0 ? [`有${signs}个特殊符号读不出来，请对照原文件补上`] : []),
    ],
  };
}

/** Gives every picture outside tables a paragraph of its own, behind the words it stood among. */
function standAlone(tree: Root): void {
  tree.children = tree.children.flatMap((node): RootContent[] => {
    if (node.type !== 'paragraph' && node.type !== 'heading') return [node];
    const images = node.children.filter((child) => child.type === 'image');
    if (images.length === 0) return [node];
    node.children = node.children.filter((child) => child.type !== 'image');
    const alone = images.map((image): Paragraph => ({ type: 'paragraph', children: [image] }));
    return toString(node).trim() === '' ? alone : [node, ...alone];
  });
}

const PICTURE = /^picture:(\d+)$/;

export function pictureAt(node: RootContent): number | undefined {
  if (node.type !== 'paragraph' || node.children.length !== 1) return undefined;
  const [image] = node.children;
  const match = image?.type === 'image' ? PICTURE.exec(image.url) : null;
  return match ? Number(match[1]) : undefined;
}

const CAPTION = /^(?:图为|图[:：]|[▲△]|图片[:：]|图\s*[\d一二三四五六七八九十]+)/;
const CREDIT = /[（(]\s*([^（）()]{2,26}(?:摄影?|供图|图))\s*[)）]/;

export interface Caption {
  alt: string;
  credit: string | undefined;
}

/** What stands under a picture, when it speaks of the picture. */
export function captionOf(node: RootContent | undefined): Caption | undefined {
  if (node?.type !== 'paragraph') return undefined;
  const text = toString(node).trim();
  if (!CAPTION.test(text) || text.length > 90) return undefined;
  const credit = CREDIT.exec(text)?.[1];
  const alt = text
    .replace(CREDIT, '')
    .replace(/^(?:[▲△]\s*)?(?:图为|图片?[:：])?\s*/, '')
    .trim();
  return { alt, credit };
}

/** True for words that the schema takes as alternative text. */
export const isAlt = (text: string) => text.length >= 6 && text.length <= 80;

/** Gives the pictures of the text their names; where one could not be made, a place to fill in. */
export function placePictures(tree: Root, pictures: readonly Picture[]): void {
  tree.children.forEach((node, index) => {
    const at = pictureAt(node);
    if (at === undefined || pictures[at]!.alt !== '') return;
    const caption = captionOf(tree.children[index + 1]);
    if (caption && isAlt(caption.alt)) pictures[at]!.alt = caption.alt;
  });
  for (const picture of pictures) {
    picture.alt ||=
      pictures.find(({ name, alt }) => name === picture.name && alt !== '')?.alt ?? '';
  }
  visit(tree, 'image', (node: Image, index, parent) => {
    const picture = pictures[Number(PICTURE.exec(node.url)?.[1])];
    if (!picture || !parent || index === undefined) return;
    if (picture.name === undefined) {
      const gap = /没有带进来/.test(picture.remark ?? '') ? '' : `【${PLACEHOLDER}：图片】`;
      parent.children[index] = { type: 'text', value: gap };
      return;
    }
    node.url = `./${picture.name}`;
    const alt = picture.alt || PLACEHOLDER;
    node.alt = picture.madeByAi ? `${AI_LABEL}的图：${alt}` : alt;
    node.title = null;
  });
  tree.children = tree.children.filter(
    (node) =>
      node.type !== 'paragraph' ||
      toString(node).trim() !== '' ||
      node.children.some(({ type }) => type === 'image' || type === 'footnoteReference'),
  );
}

/** Takes every picture out of the text; returns how many there were. */
export function withoutPictures(tree: Root): number {
  let removed = 0;
  visit(tree, 'image', (_, index, parent) => {
    if (!parent || index === undefined) return;
    parent.children.splice(index, 1);
    removed += 1;
    return index;
  });
  tree.children = tree.children.filter(
    (node) => node.type !== 'paragraph' || node.children.length > 0,
  );
  return removed;
}
