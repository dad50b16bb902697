/** Compressed copies beside the files of a site, made once: the server only hands them out. */
import { createHash } from 'node:crypto';
import { copyFile, mkdir, readdir, rm, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { writeWhole } from '../cards/files.ts';

const TEXTS = new Set(['.html', '.css', '.js', '.json', '.svg', '.xml', '.txt', '.ics', '.wasm']);

/** Bytes below which a file fits into one packet anyway. */
const SMALLEST = 860;

/** Endings of the compressed copies, as servers look for them. */
export const COMPRESSED = ['.gz', '.br'] as const;

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** Qualities above it gain two parts in a hundred and take ten times as long. */
const QUALITY = 9;

const compress = {
  '.gz': (data: Buffer) => zip(data, { level: 9 }),
  '.br': (data: Buffer) =>
    brotli(data, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: QUALITY,
        [constants.BROTLI_PARAM_SIZE_HINT]: data.length,
      },
    }),
};

/**
 * Writes the compressed copies of a file beside it; nothing for pictures and the like.
 *
 * @param memory folder of copies made before, by sum; it may be deleted at any time
 */
export async function compressBeside(path: string, data: Buffer, memory: string): Promise<void> {
  if (!TEXTS.has(extname(path)) || data.length < SMALLEST) return;
  const sum = createHash('sha256').update(data).digest('hex');
  for (const ending of COMPRESSED) {
    const known = join(memory, `${sum}-${QUALITY}${ending}`);
    if (!(await stat(known).catch(() => undefined))) {
      await writeWhole(known, await compress[ending](data));
    }
    await copyFile(known, path + ending);
  }
}

/** Deletes copies that no release has asked for in the last `days`. */
export async function pruneMemory(memory: string, days: number, now: number): Promise<void> {
  await mkdir(memory, { recursive: true });
  for (const name of await readdir(memory)) {
    const { mtimeMs } = await stat(join(memory, name));
    if (now - mtimeMs > days * 86_400_000) await rm(join(memory, name), { force: true });
  }
}
