import { allFiles, isHashed, isPage, SIGNAL, stateOf, type Manifest } from './manifest.ts';

/** What is done to a store that has no switch, one list after the other. */
export interface Uploads {
  /** New files that no page online asks for yet: a reader cannot see them come. */
  first: string[];
  /** Pages, and what else is replaced under its name. */
  pages: string[];
  /** What tells phones that the site has changed. */
  last: string[];
  /** What no page asks for any more. */
  removals: string[];
}

/**
 * How a store that may hold any mixture of some releases becomes exactly the next one. Nothing is
 * removed that none of these releases brought.
 *
 * @param online the release that is online, and one whose upload was cut short
 */
export function uploadsFor(next: Manifest, online: readonly Manifest[]): Uploads {
  const uploads: Uploads = { first: [], pages: [], last: [], removals: [] };
  const files = Object.entries({ ...next.carried, ...next.files });
  for (const [file, { sha256 }] of files.sort(byName)) {
    const states = online.map((manifest) => stateOf(manifest, file)?.sha256);
    if (states.length > 0 && states.every((state) => state === sha256)) continue;
    const isNew = states.every((state) => state === undefined) || isHashed(file);
    if (SIGNAL.test(file)) uploads.last.push(file);
    else if (isNew && !isPage(file)) uploads.first.push(file);
    else uploads.pages.push(file);
  }
  const wanted = new Set(allFiles(next));
  const known = new Set(online.flatMap(allFiles));
  uploads.removals = [...known].filter((file) => !wanted.has(file)).sort();
  return uploads;
}

/** Every file that is put. */
export function uploadsOf({ first, pages, last }: Uploads): string[] {
  return [...first, ...pages, ...last];
}

const byName = ([a]: [string, unknown], [b]: [string, unknown]) => (a < b ? -1 : 1);
