/** A draft as a form sees it: the values of its fields, its text, its pictures; and back into the file. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { readContext, type Context } from '../checks/context.ts';
import { isRecord } from '../checks/raw.ts';
import { id as idSchema } from '../schemas/fields.ts';
import { PLACEHOLDER } from '../source/missing.ts';
import { checkDraft } from './check.ts';
import { findDraft } from './finish.ts';
import { frontMatter } from './front-matter.ts';
import type { DraftKind } from './kinds.ts';
import { DraftError, fileOf, rewriteDraft, shown, type Place } from './place.ts';
import { openList, type OpenList } from './report.ts';

export interface OpenDraft {
  kind: DraftKind;
  id: string;
  /** From the project's folder. */
  path: string;
  /** What is filled in, by field; places still to fill in are left out. */
  values: Record<string, unknown>;
  /** The text after the front matter, as written. */
  body: string;
  /** Pictures in the text, once each, with their alternative texts; `''` where there is none yet. */
  pictures: { file: string; alt: string }[];
  /** Of the whole file: who saves must have read this version. */
  version: string;
  open: OpenList;
  ids: Context['ids'];
}

/** What a form sends back. */
export interface Edited {
  values: Record<string, unknown>;
  body: string;
  /** Alternative texts by picture. */
  alts: Record<string, string>;
  id: string;
  version: string;
}

const PICTURE = /!\[((?:\\.|[^\]\\])*)\]\(\.\/([^)\s]+)\)/g;

/**
 * @param name with or without its folder: `stories/mobanche`
 * @throws DraftError when there is no such draft
 */
export async function openDraft(place: Place, name: string, today: string): Promise<OpenDraft> {
  const { kind, name: id } = findDraft(place, name);
  const path = fileOf(place.drafts, kind, id);
  const context = await readContext(place.root, shown(place, place.content), today);
  const checked = await checkDraft(place, context, kind, id, path);
  const { file } = checked;
  const pictures = [...file.body.matchAll(PICTURE)].map(([, alt = '', name = '']) => ({
    file: name,
    alt: alt === PLACEHOLDER ? '' : alt.replace(/\\(.)/g, '$1'),
  }));
  return {
    kind,
    id,
    path: file.path,
    values: isRecord(file.raw) ? (filledIn(file.raw) as Record<string, unknown>) : {},
    body: file.body.replace(/^\n+/, ''),
    pictures: [...new Map(pictures.map((picture) => [picture.file, picture])).values()],
    version: versionOf(file.text),
    open: openList(kind, checked),
    ids: context.ids,
  };
}

/**
 * Writes what a form sent; what is still open gets its place to fill in.
 * @returns the id it has now, with its folder
 * @throws DraftError when the file was changed meanwhile, or the id is not fit or taken
 */
export async function saveDraft(
  place: Place,
  name: string,
  { values, body, alts, id: newId, version }: Edited,
  ids: Context['ids'],
): Promise<string> {
  const { kind, name: id } = findDraft(place, name);
  const before = await readFile(fileOf(place.drafts, kind, id), 'utf8');
  if (versionOf(before.replace(/^\uFEFF/, '')) !== version) {
    throw new DraftError(
      '这篇稿子刚才在别的窗口里改过。请先把这里新写的字复制下来，再刷新这一页。',
    );
  }
  if (!idSchema.safeParse(newId).success) {
    throw new DraftError(`编号“${newId}”不合格，只能用小写英文字母、数字和连字符，例如 ${id}。`);
  }
  const described = body.replace(PICTURE, (written, _alt, file: string) =>
    Object.hasOwn(alts, file) ? `![${escaped(alts[file]!) || PLACEHOLDER}](./${file})` : written,
  );
  const text = `${frontMatter(kind, values, ids)}\n${described.replaceAll('\r\n', '\n').trim()}\n`;
  await rewriteDraft(place, { kind, id, text }, newId);
  return `${kind}/${newId}`;
}

/** Characters that mean something to MDX lose their meaning. */
const escaped = (alt: string) =>
  alt
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\[\]<>{}*_`&]/g, '\\$&');

/** The same data without what is still to be filled in. */
function filledIn(value: unknown): unknown {
  if (typeof value === 'string') return value.includes(PLACEHOLDER) ? undefined : value;
  if (Array.isArray(value)) {
    const items = value.map(filledIn).filter((item) => item !== undefined);
    return items.length > 0 || value.length === 0 ? items : undefined;
  }
  if (!isRecord(value)) return value;
  const entries = Object.entries(value).flatMap(([key, item]) => {
    const filled = filledIn(item);
    return filled === undefined ? [] : [[key, filled] as const];
  });
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
}

const versionOf = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 16);
