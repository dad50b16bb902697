/** New pages get their code by themselves: nobody has to know of the register to add an entry. */
import type { Context } from '../checks/context.ts';
import { nextCode, type PageCode } from '../domain/page-codes.ts';
import { editJson } from '../source/json-edit.ts';
import type { Problem } from '../source/types.ts';

/** What the register lacks is said at its first place, with the row to add. */
const LACKS_CODE = /（(\/[a-z0-9/-]+\/)）还没有页码/;

/** Pages without a code among what the checks have found. */
export function pagesWithoutCode(problems: readonly Problem[]): string[] {
  return problems.flatMap(({ rule, message }) => {
    const page = rule === 'page-code' ? LACKS_CODE.exec(message)?.[1] : undefined;
    return page === undefined ? [] : [page];
  });
}

/**
 * The register with a row for each of the pages; `undefined` when the content has none, or no code is
 * left.
 */
export function withCodes(
  { files }: Pick<Context, 'files'>,
  pages: readonly string[],
): { path: string; text: string } | undefined {
  const file = files.find(({ kind, problems }) => kind === 'page-codes' && problems.length === 0);
  if (!file || pages.length === 0) return undefined;
  const data = file.raw as { codes: PageCode[] };
  const added: PageCode[] = [];
  for (const [index, page] of pages.entries()) {
    const code = nextCode(data.codes, index);
    if (code === undefined) return undefined;
    added.push({ code, page });
  }
  return {
    path: file.path,
    text: editJson(file.text, { ...data, codes: [...data.codes, ...added] }),
  };
}
