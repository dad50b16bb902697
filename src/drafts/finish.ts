/** Takes a draft that is ready into the content. */
import { existsSync } from 'node:fs';
import { nearest } from '../domain/text.ts';
import { readContext } from '../checks/context.ts';
import { checkDraft, type Checked } from './check.ts';
import { DRAFT_KINDS, type DraftKind } from './kinds.ts';
import { DraftError, draftsIn, fileOf, moveIn, shown, type Place } from './place.ts';
import { isReady } from './report.ts';

export type Finished =
  | { done: true; path: string; checked: Checked }
  | { done: false; path: string; kind: DraftKind; checked: Checked };

/**
 * @param id with or without its folder: `mobanche`, `stories/mobanche`
 * @throws DraftError when there is no such draft, or several
 */
export async function finish(place: Place, id: string, today: string): Promise<Finished> {
  const { kind, name } = findDraft(place, id);
  const path = fileOf(place.drafts, kind, name);
  const checked = await checkDraft(
    place,
    await readContext(place.root, shown(place, place.content), today),
    kind,
    name,
    path,
  );
  if (!isReady(checked.problems)) return { done: false, path: shown(place, path), kind, checked };
  return { done: true, path: shown(place, await moveIn(place, kind, name)), checked };
}

/** @throws DraftError */
export function findDraft(place: Place, id: string): { kind: DraftKind; name: string } {
  const parts = id
    .replaceAll('\\', '/')
    .replace(/(?:\/index)?\.mdx$/, '')
    .split('/')
    .filter(Boolean);
  const name = parts.at(-1) ?? '';
  const folder = parts.at(-2);
  const kinds = Object.values(DRAFT_KINDS).map(({ kind }) => kind);
  const found = kinds.filter(
    (kind) =>
      /^[a-z0-9-]+$/.test(name) &&
      existsSync(fileOf(place.drafts, kind, name)) &&
      (folder === undefined || folder === kind),
  );
  if (found.length > 1) {
    throw new DraftError(
      `有几篇草稿都叫“${name}”，请写上文件夹：${found.map((kind) => `${kind}/${name}`).join('、')}。`,
    );
  }
  if (found[0]) return { kind: found[0], name };
  const drafts = draftsIn(place).map((draft) => draft.id);
  const near = nearest(name, drafts);
  const list = drafts.length > 0 ? `现有的草稿：${drafts.join('、')}。` : '现在没有草稿。';
  throw new DraftError(`草稿里没有“${id}”。${near ? `是不是“${near}”？` : ''}${list}`);
}
