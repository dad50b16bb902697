/** What the finished site has as files and the preview has not: drawn when somebody asks for it. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { renderCards } from '../../cards/index.ts';
import { renderPapers } from '../../cards/print/index.ts';
import { CARD_COLLECTIONS, CARD_FORMATS, type CardFormat } from '../../domain/addresses.ts';
import type { DeskState } from './state.ts';

/** A file of an entry: collection, id, name. */
const FILE = /^\/cards\/([a-z-]+)\/([a-z0-9-]+)\/([a-z0-9-]+)\.(png|pdf)$/i;

const TYPES: Record<string, string> = { png: 'image/png', pdf: 'application/pdf' };

/** One at a time: each drawing uses all that the machine has. */
let queue: Promise<unknown> = Promise.resolve();

/**
 * The file at a path of the site; `undefined` when the path names none that is made here.
 * @throws Error that says in Chinese why it cannot be drawn
 */
export async function fileAt(
  state: DeskState,
  path: string,
): Promise<{ type: string; bytes: Buffer } | undefined> {
  const [, collection, id, name, extension] = FILE.exec(path) ?? [];
  const known = CARD_COLLECTIONS.find((one) => one === collection);
  if (!known || extension === undefined) return undefined;
  if (extension === 'png' && !Object.hasOwn(CARD_FORMATS, name!)) return undefined;
  const content = await state.content();
  if (!content[known].some((entry) => entry.id === id)) return undefined;
  const { root } = state.options;
  const folders = { root, content, outDir: join(root, '.cache/desk/files') };
  const made = queue.then((): Promise<unknown> =>
    extension === 'pdf'
      ? renderPapers(folders)
      : renderCards({ ...folders, only: `${known}/${id}`, formats: [name as CardFormat] }),
  );
  queue = made.catch(() => undefined);
  await made;
  return { type: TYPES[extension]!, bytes: await readFile(join(folders.outDir, path)) };
}
