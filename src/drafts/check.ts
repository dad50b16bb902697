/** What the gate says of a draft, as if it already lay in the content. */
import { readFile } from 'node:fs/promises';
import type { Problem } from '../checks/base.ts';
import { contextOf, type Context } from '../checks/context.ts';
import { runChecks } from '../checks/index.ts';
import { parseBytes } from '../source/read.ts';
import type { SourceFile } from '../source/types.ts';
import type { DraftKind } from './kinds.ts';
import { shown, type Place } from './place.ts';

export interface Checked {
  file: SourceFile;
  /** Of this file only, in order of place. */
  problems: Problem[];
}

/** @param context the content as it is */
export async function checkDraft(
  place: Place,
  context: Context,
  kind: DraftKind,
  id: string,
  path: string,
): Promise<Checked> {
  const file = parseBytes({ kind, id, path: shown(place, path) }, await readFile(path));
  const { problems } = await runChecks(contextOf({ ...context, files: [...context.files, file] }));
  return { file, problems: problems.filter((problem) => problem.file === file.path) };
}
