/** What pages ask about drafts: import, begin, read, save, publish. */
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pagePath, sharePath } from '../../domain/addresses.ts';
import { isRecord, textAt } from '../../checks/raw.ts';
import { suggestId, writeEntry } from '../../drafts/create.ts';
import { openDraft, saveDraft } from '../../drafts/edit.ts';
import { findDraft, finish } from '../../drafts/finish.ts';
import { DRAFT_KINDS, type DraftName } from '../../drafts/kinds.ts';
import { fileOf, takenIds, TakenId } from '../../drafts/place.ts';
import { free } from '../../drafts/slug.ts';
import { importWord, type Imported } from '../../import/index.ts';
import { id as idSchema } from '../../schemas/fields.ts';
import { show } from './beside.ts';
import { Refused } from './exchange.ts';
import { answersOf, faultsOf, formOf } from './form.ts';
import { dropRemarks, keepRemarks, moveRemarks, remarksOf } from './remarks.ts';
import type { DeskState } from './state.ts';

/** What a page is told of an import. */
export async function importFile(
  state: DeskState,
  bytes: Uint8Array,
  { name, kind, id }: { name: string; kind?: 'story' | 'notice'; id?: string },
) {
  const older = /\.(?:doc|wps|rtf|odt)$/i.test(name);
  const converted = older ? state.options.convert(bytes, name) : undefined;
  const { place, today } = state;
  const imported = await importWord(converted ?? bytes, name, { place, today, kind, id }).catch(
    (error: unknown) => {
      if (!(error instanceof TakenId)) throw error;
      throw new Refused(
        '这篇的编号已经有了，可能以前导入过，什么也没有写。是同一篇，就在下面“修改”里找到它，改原来的；不是同一篇，就换一个编号导入。',
        409,
        { free: error.free },
      );
    },
  );
  const remarks = [
    ...(converted
      ? ['这不是新格式的文件，先用 LibreOffice 转了一下，格式可能有出入，请仔细核对']
      : []),
    ...imported.remarks,
  ];
  const draft = `${imported.kind}/${imported.id}`;
  if (!imported.live) await keepRemarks(state.options.root, draft, remarks);
  return { draft, remarks, title: imported.title, ...(imported.live && linksOf(imported)) };
}

const linksOf = ({ kind, id }: Pick<Imported, 'kind' | 'id'>) => ({
  page: pagePath(kind, id),
  share: sharePath(kind, id),
});

/** An id for a new entry that is free now. */
export function suggested(state: DeskState, given: Record<string, unknown>): { id: string } {
  const { kind } = kindOf(given['kind']);
  const taken = takenIds(state.place, kind);
  return { id: free(suggestId(given, taken), taken) };
}

/** Begins a draft from its title. */
export async function begin(state: DeskState, given: Record<string, unknown>) {
  const { kind } = kindOf(given['kind']);
  const values = { ...answersOf(kind, { title: given['title'] }), published: state.today };
  const id = textAt(given, ['id'])?.trim() || suggested(state, given).id;
  if (textAt(values, ['title']) === undefined) throw new Refused('标题空着，请先写标题。');
  const [fault] = faultsOf(kind, values)['title'] ?? [];
  if (fault !== undefined) throw new Refused(fault);
  const taken = takenIds(state.place, kind);
  if (!idSchema.safeParse(id).success) {
    throw new Refused(
      `编号“${id}”不合格，只能用小写英文字母、数字和连字符。可以用：${suggested(state, given).id}`,
    );
  }
  if (taken.has(id)) throw new Refused(`编号“${id}”已经有了，换一个，例如 ${free(id, taken)}。`);
  const { context } = await state.look();
  await writeEntry(state.place, kind, id, values, context.ids);
  return { draft: `${kind}/${id}` };
}

/** A draft with its form and what is left to do. */
export async function readDraft(state: DeskState, name: string) {
  const draft = await openDraft(state.place, name, state.today);
  const { kind, id, ids, open, values, ...rest } = draft;
  const form = formOf(kind, ids);
  return {
    ...rest,
    name: `${kind}/${id}`,
    id,
    kind: Object.values(DRAFT_KINDS).find((one) => one.kind === kind)!.name,
    form,
    values,
    faults: faultsOf(kind, values),
    missing: form
      .filter(({ key, required }) => required && values[key] === undefined)
      .map(({ key }) => key),
    gaps: open.gaps.map(({ name: gap }) => gap),
    // Faults of fields are said beside them; lines to paste are for those who edit the file.
    others: open.others
      .filter(({ rule }) => rule !== 'schema')
      .map((one) => show({ ...one, fix: undefined }, undefined, kind)),
    remarks: await remarksOf(state.options.root, `${kind}/${id}`),
  };
}

/** Saves what a form sent; publishes it as well when that is asked for and nothing is left to do. */
export async function keepDraft(state: DeskState, given: Record<string, unknown>) {
  const { root } = state.options;
  const text = (key: string) => textAt(given, [key]) ?? '';
  const { kind } = findDraft(state.place, text('name'));
  const { context } = await state.look();
  const alts = isRecord(given['alts']) ? given['alts'] : {};
  const edited = {
    values: answersOf(kind, given['values']),
    body: text('body'),
    alts: Object.fromEntries(
      Object.entries(alts).filter(
        (entry): entry is [string, string] => typeof entry[1] === 'string',
      ),
    ),
    id: text('id').trim(),
    version: text('version'),
  };
  const name = await saveDraft(state.place, text('name'), edited, context.ids);
  await moveRemarks(root, text('name'), name);
  if (given['publish'] !== true) return { draft: name };
  const finished = await finish(state.place, name, state.today);
  if (!finished.done) return { draft: name, ready: false };
  await dropRemarks(root, name);
  state.forget();
  return { draft: name, ready: true, ...linksOf({ kind, id: edited.id }) };
}

const TYPES: Record<string, string> = {
  jpg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
};

/** A picture beside a draft. */
export async function pictureOf(state: DeskState, name: string, file: string) {
  const type = TYPES[/^[\w-]+\.(jpg|png|webp)$/.exec(file)?.[1] ?? ''];
  if (type === undefined) throw new Refused('没有这张图片。', 404);
  const { kind, name: id } = findDraft(state.place, name);
  const path = join(dirname(fileOf(state.place.drafts, kind, id)), file);
  const bytes = await readFile(path).catch(() => {
    throw new Refused('没有这张图片。', 404);
  });
  return { type, bytes };
}

function kindOf(name: unknown) {
  if (typeof name === 'string' && Object.hasOwn(DRAFT_KINDS, name)) {
    return DRAFT_KINDS[name as DraftName];
  }
  throw new Refused('请先选写哪一类。');
}
