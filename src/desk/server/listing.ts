/** Everything that is published, as rows to look through. */
import {
  CARD_COLLECTIONS,
  pagePath,
  sharePath,
  type CardCollection,
} from '../../domain/addresses.ts';
import { answersPath } from '../../domain/addresses.ts';
import { isRecord, listAt, textAt } from '../../checks/raw.ts';
import { KINDS, type Kind } from '../../schemas/index.ts';
import type { SourceFile } from '../../source/types.ts';
import { EDITED_KINDS } from '../edit/kinds.ts';

export interface Row {
  title: string;
  /** From the project's folder. */
  file: string;
  /** Pages of the site; left out where there are none. */
  page?: string;
  share?: string;
  /** Its form in the editor. */
  edit?: string;
}

/** In the order in which officers look for them. */
const NAMES: Partial<Record<Kind, string>> = {
  stories: '故事',
  notices: '通知',
  'legal-aid': '维权指南',
  support: '帮扶服务',
  'service-points': '服务点',
  campaigns: '送温暖活动',
  answers: '一问一答',
};

/** Rows by kind; kinds without any are left out. */
export function listing(files: readonly SourceFile[]): { name: string; rows: Row[] }[] {
  return (Object.keys(NAMES) as Kind[])
    .map((kind) => ({
      name: NAMES[kind]!,
      rows: files.filter((file) => file.kind === kind).flatMap(rowsOf),
    }))
    .filter(({ rows }) => rows.length > 0);
}

/** The form of an entry in the editor; `undefined` for kinds without one. */
export function editPath(kind: Kind, id: string): string | undefined {
  if (!EDITED_KINDS.includes(kind)) return undefined;
  if (KINDS[kind].folder === '.') return `/desk/edit/#/collections/_singletons/entries/${kind}`;
  // A story has a folder of its own.
  return `/desk/edit/#/collections/${kind}/entries/${id}${kind === 'stories' ? '/index' : ''}`;
}

function rowsOf(file: SourceFile): Row[] {
  const { kind, id, path, raw } = file;
  if (kind === 'service-points') {
    return listAt(raw, ['points']).flatMap((point) =>
      isRecord(point) ? [rowOf(kind, textAt(point, ['id']) ?? '', point, file)] : [],
    );
  }
  if (kind === 'answers') {
    return [{ title: textAt(raw, ['title']) ?? id, file: path, page: answersPath(id) }];
  }
  return [rowOf(kind, id, raw, file)];
}

function rowOf(kind: Kind, id: string, raw: unknown, { path: file, id: fileId }: SourceFile): Row {
  const title = textAt(raw, ['title']) ?? textAt(raw, ['name']) ?? id;
  const collection = CARD_COLLECTIONS.find((one): one is CardCollection => one === kind);
  const edit = editPath(kind, fileId);
  const row = { title, file, ...(edit !== undefined && { edit }) };
  if (!collection || textAt(raw, ['status']) === 'withdrawn') return row;
  return { ...row, page: pagePath(collection, id), share: sharePath(collection, id) };
}
