/** Whether the writing desk of this project is open already, and where. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CACHE, ROOT } from './folders.ts';

const NOTE = join(CACHE, 'desk', 'running.txt');

/** Milliseconds to wait for a desk that may have died. */
const PATIENCE = 3000;

/** Address of the open desk; `undefined` when there is none, or another program has its port now. */
export async function findDesk(): Promise<string | undefined> {
  try {
    const url = readFileSync(NOTE, 'utf8');
    const answer = await fetch(new URL('api/hello', url), {
      signal: AbortSignal.timeout(PATIENCE),
    });
    const { root } = (await answer.json()) as { root?: unknown };
    return root === ROOT ? url : undefined;
  } catch {
    return undefined;
  }
}

/** Notes where the desk is open. @returns forgets it again */
export function noteDesk(url: string): () => void {
  mkdirSync(join(CACHE, 'desk'), { recursive: true });
  writeFileSync(NOTE, url);
  return () => rmSync(NOTE, { force: true });
}
