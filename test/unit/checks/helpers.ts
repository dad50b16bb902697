/** A small valid `content/` and ways to spoil it, in memory. */
import { join, posix } from 'node:path';
import { expect } from 'vitest';
import { contextOf, readContext, type Context } from '../../../src/checks/context.ts';
import { formatUnix } from '../../../src/checks/format.ts';
import { CHECKS, reportOf, runChecks } from '../../../src/checks/index.ts';
import { classify } from '../../../src/source/discover.ts';
import { parseSource } from '../../../src/source/read.ts';

export const ROOT = join(import.meta.dirname, '../../fixtures/checks');
/** Later than every date of the good content. */
export const TODAY = '2026-12-01';
const GOOD = await readContext(ROOT, 'good', TODAY);

/** By path in `content/`: a whole text, or a passage of the good file and what replaces it. */
export type Edits = Record<string, string | [from: string, to: string]>;

/** The good content with some files changed or added. */
export function contextWith(edits: Edits): Context {
  const texts = new Map(GOOD.files.map(({ path, text }) => [path, text]));
  for (const [name, edit] of Object.entries(edits)) {
    const path = posix.join('good', name);
    if (typeof edit === 'string') {
      texts.set(path, edit);
      continue;
    }
    const text = texts.get(path) ?? '';
    expect(text, `${name} has the passage to be replaced`).toContain(edit[0]);
    texts.set(
      path,
      text.replace(edit[0], () => edit[1]),
    );
  }
  const strays: string[] = [];
  const files = [...texts].flatMap(([path, text]) => {
    const what = classify(posix.relative('good', path));
    if (typeof what === 'object') return [parseSource({ ...what, path }, text)];
    strays.push(path);
    return [];
  });
  return contextOf({ ...GOOD, files, strays });
}

/** The good content without one of its files. */
export function contextWithout(name: string): Context {
  const path = posix.join('good', name);
  return contextOf({ ...GOOD, files: GOOD.files.filter((file) => file.path !== path) });
}

/** What all checks say about a context, as `--format unix` prints it. */
export async function report(context: Context): Promise<string> {
  return formatUnix((await runChecks(context)).problems).replaceAll('good/', '');
}

/** What one check, of those that need not wait, says about the good content with some edits. */
export function problems(id: string, edits: Edits): string {
  return problemsOf(id, contextWith(edits));
}

/** As `problems`, when the site is about to go online. */
export function problemsAtRelease(id: string, edits: Edits): string {
  return problemsOf(id, { ...contextWith(edits), release: true });
}

/** As `problems`, about any context. */
export function problemsOf(id: string, context: Context): string {
  const checks = CHECKS.filter((check) => check.id === id);
  expect(checks, id).toHaveLength(1);
  const found = checks[0]!.run(context);
  if (found instanceof Promise) throw new Error(`“${id}” has to be waited for`);
  return formatUnix(reportOf(context, found, checks).problems).replaceAll('good/', '');
}
