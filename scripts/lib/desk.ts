/** Whether the writing desk of this project is open already, and where. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { CACHE, ROOT } from './folders.ts';

/** Milliseconds to wait for a desk that may have died. */
const PATIENCE = 3000;

const noteOf = (content: string) =>
  join(CACHE, 'desk', `running-${content.replaceAll(/[^\w-]/g, '_')}.txt`);

/**
 * Address of the open desk; `undefined` when there is none, or another program has its port now.
 * @param content folder from the project's root
 */
export async function findDesk(content: string): Promise<string | undefined> {
  try {
    const url = readFileSync(noteOf(content), 'utf8');
    const signal = AbortSignal.timeout(PATIENCE);
    const answer = await fetch(new URL('api/hello', url), { signal });
    const desk = (await answer.json()) as { root?: unknown; content?: unknown };
    return desk.root === ROOT && desk.content === content ? url : undefined;
  } catch {
    return undefined;
  }
}

/** Notes where the desk is open. @returns forgets it again */
export function noteDesk(content: string, url: string): () => void {
  const note = noteOf(content);
  mkdirSync(dirname(note), { recursive: true });
  writeFileSync(note, url);
  return () => rmSync(note, { force: true });
}
