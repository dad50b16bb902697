/** From a Word file to a draft, and into the content when nothing is left to do. */
import { readContext } from '../checks/context.ts';
import { checkDraft, type Checked } from '../drafts/check.ts';
import { frontMatter, type Ids } from '../drafts/front-matter.ts';
import { DRAFT_KINDS, type DraftKind } from '../drafts/kinds.ts';
import {
  DraftError,
  moveIn,
  shown,
  TakenId,
  takenIds,
  writeDraft,
  type Place,
} from '../drafts/place.ts';
import { isReady } from '../drafts/report.ts';
import { free, noticeSlug, suggestSlug } from '../drafts/slug.ts';
import { asNotice } from './as-notice.ts';
import { asStory } from './as-story.ts';
import { documentNumberIn, refuseSecrets } from './document.ts';
import type { Entry } from './entry.ts';
import { write } from './markdown.ts';
import { openWord } from './open.ts';
import { makePictures } from './pictures.ts';
import { readWord } from './read.ts';
import { lostWords, personalRemarks } from './remarks.ts';
import { sentences } from './seen.ts';

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
  const entry =
    kind === 'notices'
      ? await asNotice(text, pictures, today)
      : await asStory(text, pictures, { name, ids: context.ids, today });

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
    const other = free(wanted, taken);
    throw new TakenId(
      `编号“${wanted}”已经有了，不会盖掉它，什么也没有写。换一个编号，在命令后面加上：\n  --slug ${other}`,
      other,
    );
  }
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(wanted)) {
    throw new DraftError(
      `编号“${wanted}”不合格：只能用小写英文字母、数字和连字符。可以用：\n  --slug ${free(suggested, taken)}`,
    );
  }
  return ask ? ask({ kind, values, id: wanted, taken, ids }) : { id: wanted, values };
}
