/** A site of a few pages in which every page tells its release and asks for styles of it. */
import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** Pages that every release has. */
export const PAGES = ['/', '/about/', '/legal-aid/wages/', '/stories/warm-bus/'];

const FILLING = '职工有困难，工会来帮忙。'.repeat(60);

/** Writes release `number` of the site; every third one has a page more. */
export function writeSite(folder: string, number: number): void {
  rmSync(folder, { recursive: true, force: true });
  const put = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  const css = `/* release ${number} */ body { color: #1f1f1f } /* ${FILLING} */`;
  const name = createHash('sha256').update(css).digest('hex').slice(0, 8);
  put(`/_assets/${name}.css`, css);
  put('/_assets/same.js', `// ${FILLING}`);
  const more = number % 3 === 0 ? ['/more/'] : [];
  for (const path of [...PAGES, ...more]) {
    put(
      `${path}index.html`,
      `<!doctype html><meta name="release" content="${number}"><link rel="stylesheet" href="/_assets/${name}.css"><script src="/_assets/same.js"></script><p>${path}${FILLING}</p></html>`,
    );
  }
  put('/404.html', '<!doctype html><p>没有这一页</p></html>');
  put('/feed.xml', `<feed>${number}</feed>`);
}

/** Gets the bytes at an address; `undefined` when there is nothing. */
export type Get = (path: string) => Promise<string | undefined>;

/**
 * Reads a page as a browser does, with everything it asks for.
 *
 * @returns the release it shows
 * @throws Error when the page or a part of it is missing, cut off or of another release
 */
export async function readPage(get: Get, path: string): Promise<number> {
  const html = await get(path);
  if (html === undefined) throw new Error(`${path} is not there`);
  const release = Number(/name="release" content="(\d+)"/.exec(html)?.[1]);
  if (!html.endsWith('</html>') || Number.isNaN(release)) throw new Error(`${path} is cut off`);
  for (const [, part = ''] of html.matchAll(/(?:href|src)="([^"]+)"/g)) {
    const text = await get(part);
    if (text === undefined) throw new Error(`${path} of ${release}: ${part} is not there`);
    const owner = /release (\d+)/.exec(text)?.[1];
    if (owner !== undefined && Number(owner) !== release) {
      throw new Error(`${path} of ${release} with ${part} of ${owner}`);
    }
    if (part.endsWith('.css') && !text.endsWith('*/')) throw new Error(`${part} is cut off`);
  }
  return release;
}

/** Reads pages over and over, as a reader does while releases come and go. */
export function startReader(get: Get): { stop(): Promise<{ read: number; seen: Set<number> }> } {
  let [stopped, read] = [false, 0];
  const seen = new Set<number>();
  const work = (async () => {
    for (; !stopped; read++) {
      seen.add(await readPage(get, PAGES[read % PAGES.length]!));
      // Leaves the processor to the release.
      await wait(3);
    }
  })();
  // Thrown again when somebody waits for the end.
  work.catch(() => {});
  return {
    async stop() {
      stopped = true;
      await work;
      return { read, seen };
    },
  };
}

/** The same numbers between 0 and 1 in every run (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
