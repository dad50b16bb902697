/** From a Word file to a draft, and into the content when nothing is left to do. */
import { toString } from 'mdast-util-to-string';
import type { Root } from 'mdast';
import { readContext, type Context } from '../checks/context.ts';
import { daysBetween } from '../domain/dates.ts';
import { findPersonalData, type PersonalDataKind } from '../domain/personal-data.ts';
import { withoutSpace } from '../domain/text.ts';
import { checkDraft, type Checked } from '../drafts/check.ts';
import { frontMatter, type Ids } from '../drafts/front-matter.ts';
import { DRAFT_KINDS, type DraftKind } from '../drafts/kinds.ts';
import { DraftError, moveIn, shown, takenIds, writeDraft, type Place } from '../drafts/place.ts';
import { isReady } from '../drafts/report.ts';
import { free, noticeSlug, suggestSlug } from '../drafts/slug.ts';
import { parseSource } from '../source/read.ts';
import { plainText } from '../source/body.ts';
import { compose, placePictures, withoutPictures } from './compose.ts';
import { documentNumberIn, officialParts, refuseSecrets } from './document.ts';
import { setHeadings, splitRunIns } from './headings.ts';
import { write } from './markdown.ts';
import type { Block } from './reading.ts';
import { openWord } from './open.ts';
import { makePictures, type Picture } from './pictures.ts';
import { readWord, type WordText } from './read.ts';
import { sentences } from './seen.ts';
import { within, wordsOf } from './xml.ts';
import { openingWords, peopleIn, takeCover, takeSource, takeTitle } from './story.ts';

export { ImportError } from './errors.ts';
export { LARGEST_FILE } from './open.ts';

export interface ImportOptions {
  place: Place;
  /** The day in China, `YYYY-MM-DD`. */
  today: string;
  /** As a command names it; found out from the document when left out. */
  kind?: 'story' | 'notice' | undefined;
  id?: string | undefined;
  /** Asks a person for what the document does not tell; what stays open gets a place to fill in. */
  ask?: ((question: Question) => Promise<Answer>) | undefined;
}

export interface Question {
  kind: DraftKind;
  /** What is known, by field. */
  values: Record<string, unknown>;
  id: string;
  taken: ReadonlySet<string>;
  ids: Ids;
}

export type Answer = Pick<Question, 'id' | 'values'>;

export interface Imported {
  kind: DraftKind;
  id: string;
  title: string;
  /** From the project's folder. */
  path: string;
  /** Whether it lies in the content already. */
  live: boolean;
  pictures: number;
  /** What to look at, without a full stop. */
  remarks: string[];
  checked: Checked;
}

/**
 * @param bytes of the Word file
 * @param name of the file, for messages
 * @throws ImportError, DraftError: nothing has been written then
 */
export async function importWord(
  bytes: Uint8Array,
  name: string,
  options: ImportOptions,
): Promise<Imported> {
  const { place, today } = options;
  const word = openWord(bytes, name);
  const text = readWord(word, name);
  refuseSecrets(text.blocks);
  const context = await readContext(place.root, shown(place, place.content), today);
  const chosen = options.kind ?? (documentNumberIn(text.blocks) ? 'notice' : 'story');
  const { kind } = DRAFT_KINDS[chosen];
  const pictures = await makePictures(text.pictures, word.bytes);
  const entry = await (kind === 'notices' ? asNotice : asStory)(
    text,
    pictures,
    name,
    context,
    today,
  );

  const taken = takenIds(place, kind);
  const answer = await settle(entry, kind, taken, options, context.ids);
  const draft = {
    kind,
    id: answer.id,
    text: `${frontMatter(kind, answer.values, context.ids)}\n${write(entry.tree)}`,
    files: new Map(
      entry.pictures.flatMap(({ name, bytes }) => (name && bytes ? [[name, bytes]] : [])),
    ),
  };
  const remarks = [
    ...entry.remarks,
    ...sentences(text.seen),
    ...personalRemarks(text),
    ...lostWords(entry, draft.text),
  ];
  const path = await writeDraft(place, draft);
  const checked = await checkDraft(place, context, kind, draft.id, path);
  const live = isReady(checked.problems);
  return {
    kind,
    id: draft.id,
    title: String(answer.values['title'] ?? name),
    path: shown(place, live ? await moveIn(place, kind, draft.id) : path),
    live,
    pictures: draft.files.size,
    remarks,
    checked,
  };
}

interface Entry {
  values: Record<string, unknown>;
  tree: Root;
  /** The blocks that went into the tree. */
  body: Block[];
  pictures: Picture[];
  remarks: string[];
}

/** The id, and the answers of a person where there is one to ask. */
async function settle(
  { values }: Entry,
  kind: DraftKind,
  taken: Set<string>,
  { id, ask }: ImportOptions,
  ids: Ids,
): Promise<Answer> {
  const suggested =
    noticeSlug(String(values['documentNumber'] ?? '')) ??
    suggestSlug(String(values['title'] ?? ''), taken);
  const wanted = id ?? suggested;
  if (taken.has(wanted)) {
    throw new DraftError(
      `编号“${wanted}”已经有了，不会盖掉它，什么也没有写。换一个编号，在命令后面加上：\n  --slug ${free(wanted, taken)}`,
    );
  }
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(wanted)) {
    throw new DraftError(
      `编号“${wanted}”不合格：只能用小写英文字母、数字和连字符。可以用：\n  --slug ${free(suggested, taken)}`,
    );
  }
  return ask ? ask({ kind, values, id: wanted, taken, ids }) : { id: wanted, values };
}

async function asStory(
  text: WordText,
  pictures: Picture[],
  name: string,
  { ids }: Context,
  today: string,
): Promise<Entry> {
  const blocks = [...text.blocks];
  const { title, remark } = takeTitle(blocks, name);
  const source = takeSource(blocks);
  setHeadings(blocks);
  const { tree, remarks } = await compose(blocks, text.notes, text.links, pictures.length);
  const { cover, remarks: ofCover } = takeCover(tree, pictures);
  placePictures(tree, pictures);
  const words = plainWords(tree);
  const district = onlyOne(
    [...ids.districts].filter(
      ([, place]) => place !== '' && !place.endsWith('市') && words.includes(place),
    ),
  );
  const campaign = onlyOne([...ids.campaigns]);
  const description = openingWords(tree);
  return {
    values: {
      title,
      ...(title !== undefined && title.length <= 16 && { shortTitle: title }),
      description,
      published: today,
      district: district?.[0],
      campaign: campaign?.[0],
      people: peopleIn(words),
      picture: cover,
      source,
    },
    tree,
    body: blocks,
    pictures,
    remarks: [
      ...(remark ? [remark] : []),
      ...(description ? ['“一句话介绍”用的是正文开头，请看看合不合适'] : []),
      ...(district ? [`区县按正文写的“${district[1]}”填好了，请核对`] : []),
      ...(campaign ? [`活动先填了“${campaign[1] || campaign[0]}”，请核对`] : []),
      ...(source ? [`供稿单位从文中取出：${source}`] : []),
      '写到了谁，要填在“写到的人”里，真名的要有本人同意；没有写到具体的人，写成 people: []',
      ...ofCover,
      ...pictureRemarks(pictures),
      ...remarks,
    ],
  };
}

async function asNotice(
  text: WordText,
  pictures: Picture[],
  _: string,
  __: Context,
  today: string,
): Promise<Entry> {
  const parts = officialParts(text.blocks);
  setHeadings(parts.body);
  const { tree, remarks } = await compose(parts.body, text.notes, text.links, pictures.length);
  splitRunIns(tree);
  const removed = withoutPictures(tree);
  const { apart, behind } = parts;
  // Of an older one only the officer knows whether it still holds.
  const recent = parts.issuedOn !== undefined && daysBetween(parts.issuedOn, today) <= 365;
  const unread = [
    [parts.documentNumber, '发文字号'],
    [parts.title, '标题'],
    [parts.addressees, '主送机关'],
    [parts.issuer, '署名'],
    [parts.issuedOn, '成文日期'],
  ].flatMap(([value, name]) => (value === undefined ? [name as string] : []));
  return {
    values: {
      title: parts.title,
      published: today,
      documentNumber: parts.documentNumber,
      issuer: parts.issuer,
      addressees: parts.addressees,
      issuedOn: parts.issuedOn,
      ...(parts.annexes.length > 0 && { annexes: parts.annexes.map((title) => ({ title })) }),
      ...(recent && { status: 'in-force' }),
    },
    tree,
    body: parts.body,
    pictures: [],
    remarks: [
      ...(unread.length > 0 ? [`没有认出${unread.join('、')}，请对照原文件填写`] : []),
      ...(apart.length > 0
        ? [`这几行只在纸上用，没有放进来：${apart.map((line) => `“${shorten(line)}”`).join('、')}`]
        : []),
      ...(parts.annexes.length > 0
        ? [`附件${parts.annexes.length}个，只记下了名称；附件的文件要另外放进 public/files/`]
        : []),
      ...(behind > 0
        ? [`成文日期后面还有${behind}段（多半是附件的正文），放在了正文最后，请看看要不要留`]
        : []),
      ...(removed > 0 ? [`通知只登文字，${removed}张图片没有放进来（公章、红头不登）`] : []),
      ...(recent ? ['“现在的效力”先填了“现行有效”，请核对'] : []),
      ...remarks,
    ],
  };
}

function pictureRemarks(pictures: readonly Picture[]): string[] {
  const remarks = new Set(pictures.flatMap(({ remark }) => (remark ? [remark] : [])));
  const made = pictures.filter(({ name }) => name !== undefined);
  const names = (list: Picture[]) => new Set(list.map(({ name }) => name)).size;
  const count = names(made);
  const unnamed = names(made.filter(({ alt }) => alt === ''));
  return [
    ...(count > 0
      ? [`${count}张图片已经转正、缩小，存成 JPG；里面要是有人脸、证件、住址，请先征得同意或者遮住`]
      : []),
    ...remarks,
    ...(unnamed > 0 ? [`有${unnamed}张图片没有文字说明，请写上图里画的是什么`] : []),
  ];
}

const KIND_NAMES: Record<PersonalDataKind, string> = {
  'id-card': '身份证号',
  mobile: '手机号',
  'bank-card': '银行卡号',
  email: '电子邮箱',
  'home-address': '像是家庭住址',
};

/** Said at once, and never in full. */
function personalRemarks({ blocks, notes }: WordText): string[] {
  const words = [...blocks, ...notes.flatMap((note) => note.blocks)]
    .map(({ text }) => text)
    .join('\n');
  return findPersonalData(words).map(
    ({ kind, masked }) =>
      `有个人信息：${KIND_NAMES[kind]}“${masked}”，没有本人同意不能公开，请删去或者遮住`,
  );
}

/** Compares what was written with what was read: nothing may get lost on the way. */
function lostWords({ body, remarks }: Entry, text: string): string[] {
  const file = parseSource({ kind: 'stories', id: 'draft', path: 'draft' }, text);
  if (!file.tree) return [];
  const bare = (words: string) =>
    withoutSpace(words).replace(/[\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g, '');
  const whole = bare(`${plainText(file.tree)}\n${JSON.stringify(file.raw)}\n${remarks.join('\n')}`);
  return body
    .flatMap(({ element }) => (element.name === 'w:p' ? [element] : [...within(element, 'w:p')]))
    .filter((paragraph) => within(paragraph, 'w:sym').next().done)
    .map(wordsOf)
    .filter((words) => !whole.includes(bare(words)))
    .map((words) => `这一段可能没有完整带进来，请对照原文件：“${shorten(words.trim())}”`);
}

function plainWords(tree: Root): string {
  return tree.children.map((node) => toString(node)).join('\n');
}

const onlyOne = <T>(list: T[]): T | undefined => (list.length === 1 ? list[0] : undefined);
const shorten = (line: string) => (line.length > 30 ? `${line.slice(0, 30)}……` : line);
