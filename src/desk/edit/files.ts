/** The files that the editor's page reads and writes, as answers to requests. */
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { decode } from '../../source/decode.ts';
import { judge, refusal } from './gate.ts';
import { cleanPicture } from './pictures.ts';
import { locate, whatIs, type Place } from './place.ts';
import { settle } from './settle.ts';

/** Where the files lie. */
export interface Desk {
  /** Folder of the project, absolute. */
  root: string;
  /** From `root`. */
  contentDir: string;
}

/** One file in the list. */
export interface Listed {
  path: string;
  size: number;
  /** Milliseconds since 1970. */
  lastModified: number;
}

const TYPES: Record<string, string> = {
  mdx: 'text/plain; charset=utf-8',
  json: 'application/json',
  svg: 'image/svg+xml',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  webp: 'image/webp',
};

/**
 * Answers a request for `files` (the list) or `files/<path>`.
 * Whoever calls it has made sure that the request comes from the desk's own page.
 * @param path from the content folder; `''` for the list
 */
export async function answerFiles(desk: Desk, request: Request, path: string): Promise<Response> {
  const content = resolve(desk.root, desk.contentDir);
  if (path === '' && request.method === 'GET') return Response.json(await list(content));
  const place = await locate(content, path);
  if (!place) return no(403, `“${path}”不在能改的文件里。`);
  if (request.method === 'GET') return read(place);
  const bytes = new Uint8Array(await request.arrayBuffer());
  if (request.method === 'PUT') {
    return place.what === 'picture' ? putPicture(place, bytes) : putEntry(desk, place, bytes);
  }
  if (request.method === 'DELETE' && place.what === 'picture') return remove(content, place);
  return no(405, '这里不删稿件。要从网上撤下，请把“登不登”选成“撤下”。');
}

async function list(content: string): Promise<Listed[]> {
  const names = await readdir(content, { recursive: true });
  const paths = names.map((name) => name.split(sep).join('/')).filter((name) => whatIs(name));
  const found = await Promise.all(
    paths.sort().map(async (path) => {
      const place = await locate(content, path);
      const known = place && (await stat(place.file));
      return known?.isFile() ? [{ path, size: known.size, lastModified: known.mtimeMs }] : [];
    }),
  );
  return found.flat();
}

async function read(place: Place): Promise<Response> {
  const bytes = await readFile(place.file).catch(() => undefined);
  if (!bytes) return no(404, `没有“${place.path}”这个文件。`);
  const type = TYPES[place.path.split('.').at(-1)!.toLowerCase()]!;
  return new Response(bytes, { headers: { 'content-type': type, 'cache-control': 'no-store' } });
}

async function putEntry(
  { root, contentDir }: Desk,
  place: Place & { what: 'entry' },
  bytes: Uint8Array,
): Promise<Response> {
  const { text: sent, problem } = decode(bytes);
  if (problem) return no(422, problem.message);
  const before = await readFile(place.file, 'utf8').catch(() => undefined);
  const text = settle(place.kind, sent, before);
  if (text === before) return Response.json({ remarks: [] });
  const { errors, remarks, codes } = await judge(root, contentDir, place, text);
  if (errors.length > 0) return no(422, refusal(place, text, errors));
  await put(place.file, text);
  if (codes) await put(join(root, codes.path), codes.text);
  return Response.json({ remarks: remarks.map(({ message }) => message) });
}

async function putPicture(place: Place, bytes: Uint8Array): Promise<Response> {
  try {
    await put(place.file, await cleanPicture(place.path, bytes));
    return Response.json({ remarks: [] });
  } catch (error) {
    return no(422, (error as Error).message);
  }
}

/** Whole or not at all: readers of the file, the preview among them, never see half of it. */
async function put(file: string, data: string | Uint8Array): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  const aside = join(dirname(file), `.${process.pid}-${Math.random().toString(36).slice(2)}`);
  try {
    await writeFile(aside, data);
    await rename(aside, file);
  } finally {
    await rm(aside, { force: true });
  }
}

/** Pictures only, and only those that no text uses. */
async function remove(content: string, place: Place): Promise<Response> {
  const name = place.path.split('/').at(-1)!;
  const folder = dirname(place.file);
  for (const neighbour of await readdir(folder)) {
    if (!neighbour.endsWith('.mdx')) continue;
    const text = await readFile(join(folder, neighbour), 'utf8');
    if (!text.includes(name)) continue;
    const user = relative(content, join(folder, neighbour)).split(sep).join('/');
    return no(409, `“${user}”里还用着图片“${name}”，没有删。请先在稿件里换一张图。`);
  }
  await rm(place.file, { force: true });
  return Response.json({ remarks: [] });
}

const no = (status: number, message: string) => Response.json({ message }, { status });
