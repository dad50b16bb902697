/** What a Word file tells about a story, besides its text. */
import type { Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { nameAtEnd } from '../domain/person-names.ts';
import { PLACEHOLDER } from '../source/missing.ts';
import { captionOf, isAlt, pictureAt } from './compose.ts';
import type { Block } from './reading.ts';
import type { Picture } from './pictures.ts';

const isText = ({ element }: Block) => element.name === 'w:p';

/** Takes the title out of the blocks: by its style, by its level, or the short first line. */
export function takeTitle(blocks: Block[], fileName: string): { title?: string; remark?: string } {
  const filled = (block: Block) => isText(block) && block.text.trim() !== '';
  const firstAt = blocks.findIndex(filled);
  const byStyle = blocks.findIndex((block) => block.look.role === 'title' && filled(block));
  const top = Math.min(...blocks.map(({ look }) => look.heading ?? Infinity));
  const atTop = blocks.filter(({ look }) => look.heading === top);
  const byLevel = atTop.length === 1 && firstAt >= 0 && blocks[firstAt] === atTop[0] ? firstAt : -1;
  const at = byStyle >= 0 ? byStyle : byLevel >= 0 ? byLevel : firstAt;
  const block = blocks[at];
  const text = block?.text.replace(/[\s\u3000]+/g, ' ').trim() ?? '';
  const isTitle =
    at === byStyle || at === byLevel || (text.length <= 40 && !/[。；，：:;,]$/u.test(text));
  if (block && isTitle && text !== '' && text.length <= 60) {
    const rest = picturesIn(block);
    blocks.splice(at, 1, ...rest);
    return { title: text };
  }
  const stem = fileName.replace(/\.\w+$/, '').trim();
  if (!/\p{Script=Han}/u.test(stem) || stem.length > 60) return {};
  return { title: stem, remark: `文章里没有找到标题，先用了文件名“${stem}”，请核对` };
}

/** A title that holds a picture leaves it in its place. */
function picturesIn(block: Block): Block[] {
  const runs = block.element.children.filter(
    (run) => typeof run !== 'string' && JSON.stringify(run).includes('w:drawing'),
  );
  if (runs.length === 0) return [];
  const looks = {
    element: { ...block.element, children: runs },
    text: '',
    look: {},
    align: undefined,
  };
  return [looks];
}

const SOURCE =
  /^[（(【]?\s*(?:来\s*源|供\s*稿(?:单位)?|报送单位|供稿)\s*[:：]\s*([^，。；（）()]{2,40}?)\s*[)）】]?$/;
const SENT_BY = /^[（(]([^，。；（）()]{4,38}(?:总工会|工会|委员会))\s*供稿[)）]$/;

/** Takes the line that names the union out of the first or the last lines. */
export function takeSource(blocks: Block[]): string | undefined {
  for (const [at, block] of blocks.entries()) {
    if (!isText(block) || (at > 4 && at < blocks.length - 4)) continue;
    const text = block.text.replace(/[\u3000]/g, ' ').trim();
    const source = (SOURCE.exec(text) ?? SENT_BY.exec(text))?.[1];
    if (source === undefined) continue;
    blocks.splice(at, 1);
    return source.trim();
  }
  return undefined;
}

export interface Cover {
  file: string;
  alt: string;
  credit: string;
  madeByAi?: true;
}

/** Takes the first wide picture, with the words under it, out of the text: lists and images show it. */
export function takeCover(
  tree: Root,
  pictures: readonly Picture[],
): { cover?: Cover; remarks: string[] } {
  const usable = tree.children.flatMap((node, index) => {
    const picture = pictures[pictureAt(node) ?? -1];
    return picture?.name === undefined ? [] : [{ index, picture }];
  });
  const first = usable.find(({ picture }) => picture.wide) ?? usable[0];
  if (!first) return { remarks: [] };
  const { index, picture } = first;
  const caption = captionOf(tree.children[index + 1]);
  const alt = picture.alt || (caption && isAlt(caption.alt) ? caption.alt : '');
  // Words that went into no field stay where they were.
  const used = caption !== undefined && alt === caption.alt;
  picture.alt = alt;
  const words = used ? toString(tree.children[index + 1]!).trim() : '';
  tree.children.splice(index, used ? 2 : 1);
  const remarks = [
    `图片 ${picture.name} 用作配图（列表、海报上都用它）${picture.wide ? '' : '，它是竖的，最好换一张3:2的横图'}`,
    ...(used ? [`图片下面的“${words}”用作图片说明，请核对`] : []),
  ];
  const cover: Cover = {
    file: `./${picture.name}`,
    alt: alt || PLACEHOLDER,
    credit: (used && caption.credit) || PLACEHOLDER,
    ...(picture.madeByAi && { madeByAi: true }),
  };
  return { cover, remarks };
}

const SENTENCE = /[^。！？]+[。！？][”’]?/g;

/** One or two opening sentences as the words for lists, when they have the right length. */
export function openingWords(tree: Root): string | undefined {
  for (const node of tree.children.slice(0, 6)) {
    if (node.type !== 'paragraph') continue;
    let words = '';
    for (const [sentence] of toString(node, { includeImageAlt: false }).matchAll(SENTENCE)) {
      if ((words + sentence).trim().length > 110) break;
      words = (words + sentence).trim();
      if (words.length >= 40) break;
    }
    if (words.length >= 15 && !words.includes(PLACEHOLDER)) return words;
  }
  return undefined;
}

interface Person {
  name: string;
  nameStyle: '化名';
  role: string;
}

/**
 * People whose changed names the text marks itself (“刘师傅（化名）”); else one place to fill in, for
 * nobody may be written about unnoticed (《个人信息保护法》第二十五条).
 */
export function peopleIn(words: string): Person[] {
  const names = [...words.matchAll(/(\p{Script=Han}+)[（(]化名[）)]/gu)].map(
    ([, phrase]) => nameAtEnd(phrase!) ?? lastWord(phrase!),
  );
  const found = names.length > 0 ? [...new Set(names)] : [PLACEHOLDER];
  return found.map((name) => ({ name, nameStyle: '化名', role: PLACEHOLDER }));
}

/** Without the words that often stand before a name. */
const lastWord = (phrase: string) =>
  phrase
    .slice(-4)
    .replace(/^.*(?:的|叫|和|与|是|到|给|向|为|看|请|让|对|把|职工|农民工)(?=.)/u, '');
