/** What the form sends becomes the text of a file that builds, as near to the old text as can be. */
import { parse, stringify } from 'yaml';
import { COMPONENTS } from '../../authoring/schema.ts';
import { escapeForMdx, mendTables } from '../../domain/mdx-text.ts';
import { fieldsOf } from '../../schemas/describe.ts';
import { KINDS, type Kind } from '../../schemas/index.ts';
import { editFrontMatter } from '../../source/front-matter-edit.ts';
import { editJson } from '../../source/json-edit.ts';
import { newJson } from '../../source/json-print.ts';
import { keepBlocks } from './keep-blocks.ts';
import { tidy } from './tidy.ts';

type Data = Record<string, unknown>;

const FRONT_MATTER = /^---\r?\n([\s\S]*?)\r?\n---[^\S\n]*(?:\r?\n([\s\S]*))?$/;

/**
 * @param sent the whole file as the editor writes it
 * @param before the text of the file; `undefined` when it is new
 * @returns the text to keep; `sent` itself when it cannot be read, for the checks to say why
 */
export function settle(kind: Kind, sent: string, before: string | undefined): string {
  try {
    return KINDS[kind].extension === 'json'
      ? settleJson(kind, sent, before)
      : settleMdx(kind, sent, before);
  } catch {
    return sent;
  }
}

function settleJson(kind: Kind, sent: string, before: string | undefined): string {
  const old = before === undefined ? undefined : (JSON.parse(before) as Data);
  const data = tidy(fieldsOf(KINDS[kind].schema), JSON.parse(sent) as Data, old);
  return before === undefined ? newJson(data) : editJson(before, data);
}

function settleMdx(kind: Kind, sent: string, before: string | undefined): string {
  const fresh = FRONT_MATTER.exec(sent)!;
  const old = before === undefined ? null : FRONT_MATTER.exec(before);
  const oldData = old ? (parse(old[1]!) as Data) : undefined;
  const data = tidy(fieldsOf(KINDS[kind].schema), parse(fresh[1]!) as Data, oldData);
  const head = old
    ? editFrontMatter(old[1]!, data)
    : stringify(data, { lineWidth: 0, singleQuote: true }).trimEnd();
  const body = (fresh[2] ?? '').trim();
  const oldBody = old?.[2];
  if (oldBody !== undefined && oldBody.trim() === body) return `---\n${head}\n---\n${oldBody}`;
  const mended = mendBody(body);
  const kept = oldBody === undefined ? mended : keepBlocks(oldBody, mended);
  return `---\n${head}\n---\n\n${kept}\n`;
}

/** Typed text as MDX. */
function mendBody(body: string): string {
  return mendTables(escapeForMdx(body, Object.keys(COMPONENTS)));
}
