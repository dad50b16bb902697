/** What the pages of the desk may ask, one line each. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { draftsIn, DraftError, fileOf } from '../../drafts/place.ts';
import { ImportError, LARGEST_FILE } from '../../import/index.ts';
import { readSource } from '../../source/read.ts';
import { textAt } from '../../checks/raw.ts';
import { fileOfPage, shownOf } from './beside.ts';
import { buildState, startBuild } from './build.ts';
import {
  begin,
  discardDraft,
  importFile,
  keepDraft,
  pictureOf,
  readDraft,
  suggested,
} from './drafts.ts';
import { readBytes, readForm, Refused, send, sendJson } from './exchange.ts';
import { editPath, listing } from './listing.ts';
import type { DeskState } from './state.ts';

export const API = '/desk/api/';

interface Call {
  state: DeskState;
  request: IncomingMessage;
  query: URLSearchParams;
  /** For answers that are no JSON. */
  response: ServerResponse;
}

/** @returns the answer as data, or nothing when it has been sent */
type Endpoint = (call: Call) => Promise<unknown>;

const ENDPOINTS: Record<string, Endpoint> = {
  'GET hello': async ({ state }) => ({
    root: state.options.root,
    content: state.options.contentDir,
  }),
  'GET overview': ({ state }) => overview(state),
  'GET findings': async ({ state, query }) => findings(state, query.get('page')),
  'GET draft': ({ state, query }) => readDraft(state, query.get('name') ?? ''),
  'GET picture': async ({ state, query, response }) => {
    const picture = await pictureOf(state, query.get('draft') ?? '', query.get('file') ?? '');
    send(response, 200, picture.type, picture.bytes);
  },
  'GET build': async () => buildState(),
  'POST import': async ({ state, request, query }) => {
    const kind = query.get('kind');
    const id = query.get('id');
    return importFile(state, await readBytes(request, LARGEST_FILE), {
      name: query.get('name') ?? '稿件.docx',
      ...((kind === 'story' || kind === 'notice') && { kind }),
      ...(id !== null && { id }),
    });
  },
  'POST suggest': async ({ state, request }) => suggested(state, await readForm(request)),
  'POST new': async ({ state, request }) => begin(state, await readForm(request)),
  'POST draft': async ({ state, request }) => keepDraft(state, await readForm(request)),
  'POST discard': async ({ state, request }) => discardDraft(state, await readForm(request)),
  'POST build': async ({ state }) => startBuild(state.options),
};

/** Answers a request below `API`; what a person has to put right is answered in Chinese. */
export async function answer(
  state: DeskState,
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
): Promise<void> {
  const name = `${request.method} ${url.pathname.slice(API.length)}`;
  const endpoint = Object.hasOwn(ENDPOINTS, name) ? ENDPOINTS[name] : undefined;
  if (!endpoint) return sendJson(response, 404, { problem: '写稿台没有这个功能，请刷新这一页。' });
  try {
    const data = await endpoint({ state, request, response, query: url.searchParams });
    if (data !== undefined) sendJson(response, 200, data);
  } catch (error) {
    const { message, status = 422, more = {} } = error as Partial<Refused> & Error;
    if ([Refused, DraftError, ImportError].some((kind) => error instanceof kind)) {
      return sendJson(response, status, { problem: message, ...more });
    }
    console.error(error);
    sendJson(response, 500, {
      problem: '写稿台出了错，什么也没有写坏。请再试一次；还不行，请把黑窗口里的字发给技术人员。',
    });
  }
}

async function overview(state: DeskState) {
  const { root, contentDir } = state.options;
  const { context } = await state.look();
  const drafts = await Promise.all(
    draftsIn(state.place).map(async ({ kind, id }) => {
      const path = fileOf(`${contentDir}/drafts`, kind, id);
      const { raw } = await readSource(root, { kind, id, path });
      return { name: `${kind}/${id}`, title: textAt(raw, ['title']) ?? id, file: path };
    }),
  );
  const scripts = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).scripts as object;
  return {
    drafts,
    groups: listing(context.files),
    editor: existsSync(join(import.meta.dirname, '../edit')),
    release: Object.hasOwn(scripts, 'release'),
    site: join(root, 'dist'),
  };
}

/** All findings, or those about one page of the site. */
async function findings(state: DeskState, page: string | null) {
  const { context, report } = await state.look();
  const all = shownOf(report, context);
  const file = page === null ? undefined : fileOfPage(page, context);
  return {
    ...(file && { edit: editPath(file.kind, file.id) }),
    files: report.files,
    errors: report.errors,
    warnings: report.warnings,
    findings: page === null ? all : all.filter((one) => one.file === file?.path),
  };
}
