import { nearest } from '../text.ts';
import { addressOfFile, shortPath } from '../addresses.ts';
import { isPassingList } from '../paging.ts';
import { isHashed, isPage, type Manifest } from './manifest.ts';

export interface DyingAddress {
  address: string;
  /** Where it may lead from now on; a guess. */
  to: string;
  /** The line for `content/moved.json`. */
  line: string;
}

/** Addresses that nobody keeps: parts of pages, pictures, the desk of the editors. */
const PASSING =
  /^\/(?:_assets|pagefind|cards|desk|share(?!\/s\/)|offline\/[0-9a-f]{16})(?:\/|\.json|$)/;

/**
 * Addresses that readers may have kept or that hang on walls, and that would lead nowhere after the
 * release.
 *
 * @param moved addresses that are led elsewhere
 */
export function dyingAddresses(
  before: Manifest | undefined,
  next: Manifest,
  moved: ReadonlySet<string>,
): DyingAddress[] {
  const had = new Set(Object.keys(before?.files ?? {}));
  const added = Object.keys(next.files)
    .filter((file) => isPage(file) && !had.has(file))
    .map(addressOfFile);
  const dying = [...had]
    .filter((file) => !Object.hasOwn(next.files, file) && !isHashed(file))
    .map(addressOfFile)
    .filter((address) => !PASSING.test(address) && !isPassingList(address) && !moved.has(address));
  // The short form of an address moves along with it.
  const short = new Set(dying.map(shortPath));
  return dying
    .filter((address) => !short.has(address))
    .sort()
    .map((address) => {
      const to = successorOf(address, added, next);
      return { address, to, line: `{ "from": "${address}", "to": "${to}" }` };
    });
}

/** A new page of the same section with much the same name, else the only one, else the section. */
function successorOf(address: string, added: readonly string[], next: Manifest): string {
  const section = /^\/[^/]+\//.exec(address)?.[0] ?? '/';
  const here = added.filter((other) => other.startsWith(section) && other !== section);
  const near = nearest(
    address.slice(section.length),
    here.map((other) => other.slice(section.length)),
  );
  if (near !== undefined) return section + near;
  if (here.length === 1) return here[0]!;
  return Object.hasOwn(next.files, `${section}index.html`) ? section : '/';
}
