/** Makes a new entry from answers. */
import { readContext } from '../checks/context.ts';
import { KINDS } from '../schemas/index.ts';
import { askSlug } from './ask-slug.ts';
import { checkDraft, type Checked } from './check.ts';
import { frontMatter, type Ids } from './front-matter.ts';
import { DRAFT_KINDS, type DraftKind, type DraftName } from './kinds.ts';
import { shown, takenIds, writeDraft, type Place } from './place.ts';
import { askFields } from './questions.ts';
import { skeletonOf } from './skeleton.ts';
import { noticeSlug, suggestSlug } from './slug.ts';
import type { Terminal } from './terminal.ts';

export interface Created {
  kind: DraftKind;
  id: string;
  /** From the project's folder. */
  path: string;
  checked: Checked;
}

/**
 * Asks for every field of a kind and writes a draft; nothing is written before the last answer.
 * @param today the day in China, `YYYY-MM-DD`
 * @throws Interrupted, DraftError
 */
export async function createEntry(
  name: DraftName,
  place: Place,
  today: string,
  terminal: Terminal,
): Promise<Created> {
  const { kind } = DRAFT_KINDS[name];
  const context = await readContext(place.root, shown(place, place.content), today);
  const values = await askFields(
    { terminal, ids: context.ids },
    KINDS[kind].schema,
    {},
    {
      initial: { published: today },
    },
  );
  const taken = takenIds(place, kind);
  const id = await askSlug(terminal, suggestId(values, taken), taken);
  const path = await writeEntry(place, kind, id, values, context.ids);
  return {
    kind,
    id,
    path: shown(place, path),
    checked: await checkDraft(place, context, kind, id, path),
  };
}

/** An id from the number of a document, or else from the sound of the title. */
export function suggestId(values: Record<string, unknown>, taken: ReadonlySet<string>): string {
  const number = noticeSlug(String(values['documentNumber'] ?? ''));
  return number ?? suggestSlug(String(values['title'] ?? ''), taken);
}

/**
 * Writes a draft whose text is still to come.
 * @returns its MDX file, absolute
 * @throws DraftError
 */
export function writeEntry(
  place: Place,
  kind: DraftKind,
  id: string,
  values: Record<string, unknown>,
  ids: Ids,
): Promise<string> {
  const text = `${frontMatter(kind, values, ids)}\n${skeletonOf(kind)}`;
  return writeDraft(place, { kind, id, text, files: new Map() });
}
