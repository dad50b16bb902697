/** What the finished site has as files and the preview has not: drawn when somebody asks for it. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { writeBundle } from '../../cards/bundle.ts';
import { renderCards } from '../../cards/index.ts';
import { renderPapers } from '../../cards/print/index.ts';
import { collectSubjects } from '../../cards/subjects/index.ts';
import { chatTextOf } from '../../channels/texts/index.ts';
import { articleIds, writePack, type PackedArticle } from '../../channels/wechat/pack.ts';
import {
  articlePath,
  CARD_COLLECTIONS,
  CARD_FORMATS,
  type CardCollection,
  type CardFormat,
} from '../../domain/addresses.ts';
import { articleDataIn } from '../../domain/article-page.ts';
import type { Content } from '../../source/types.ts';
import type { DeskState } from './state.ts';

/** A file of an entry: collection, id, name. */
const CARD = /^\/cards\/([a-z-]+)\/([a-z0-9-]+)\/([a-z0-9-]+)\.(png|pdf|zip)$/i;
const PACK = /^\/share\/([a-z-]+)\/([a-z0-9-]+)\/pictures\.zip$/;

const TYPES: Record<string, string> = {
  png: 'image/png',
  pdf: 'application/pdf',
  zip: 'application/zip',
};

/** One at a time: each drawing uses all that the machine has. */
let queue: Promise<unknown> = Promise.resolve();

/**
 * The file at a path of the site; `undefined` when the path names none that is made here.
 * @param origin where the preview itself answers
 * @throws Error that says in Chinese why it cannot be drawn
 */
export async function fileAt(
  state: DeskState,
  path: string,
  origin: string,
): Promise<{ type: string; bytes: Buffer } | undefined> {
  const [, collection, id, name = 'pictures', extension = 'zip'] =
    CARD.exec(path) ?? PACK.exec(path) ?? [];
  const known = CARD_COLLECTIONS.find((one) => one === collection);
  if (!known || id === undefined) return undefined;
  const content = await state.content();
  if (!content[known].some((entry) => entry.id === id)) return undefined;
  const job: Job = { state, content, collection: known, id, origin, outDir: outDirOf(state) };
  const made = queue.then(() => make(job, name, extension));
  queue = made.catch(() => undefined);
  await made;
  return { type: TYPES[extension]!, bytes: await readFile(join(job.outDir, path)) };
}

const outDirOf = ({ options }: DeskState) => join(options.root, '.cache/desk/files');

interface Job {
  state: DeskState;
  content: Content;
  collection: CardCollection;
  id: string;
  origin: string;
  outDir: string;
}

async function make(job: Job, name: string, extension: string): Promise<void> {
  if (extension === 'png') {
    if (Object.hasOwn(CARD_FORMATS, name)) await draw(job, [name as CardFormat]);
  } else if (extension === 'pdf') {
    await renderPapers({ ...folders(job), content: job.content });
  } else if (name === 'images') {
    await draw(job);
    const subjects = await collectSubjects(job.content, job.state.options.root);
    const subject = subjects.find((one) => one.collection === job.collection && one.id === job.id);
    if (subject) await writeBundle(subject, chatTextOf(job.content, subject), job.outDir);
  } else await pack(job);
}

const folders = ({ state, outDir }: Job) => ({ root: state.options.root, outDir });

async function draw(job: Job, formats?: CardFormat[]): Promise<void> {
  const only = `${job.collection}/${job.id}`;
  await renderCards({ ...folders(job), content: job.content, only, ...(formats && { formats }) });
}

/** The pictures of an article, taken from the preview as a browser would. */
async function pack(job: Job): Promise<void> {
  const { content, collection, id, origin, outDir } = job;
  const article = articleIds(content).find(([one, name]) => one === collection && name === id);
  if (!article) return;
  const page = await fetch(origin + articlePath(collection, id));
  const data = articleDataIn(await page.text()) as PackedArticle;
  await draw(job, ['cover', 'square']);
  for (const { path } of data.pictures) {
    const file = join(outDir, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, Buffer.from(await (await fetch(origin + path)).arrayBuffer()));
  }
  await writePack(article[0], id, data, outDir);
}
