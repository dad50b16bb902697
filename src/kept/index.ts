/**
 * Building again what has changed and nothing else. A unit of the site whose content, and everything
 * that all units share, is as it was at the last build keeps its finished files; what a build from
 * scratch would make of it is the same, byte for byte.
 */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { assetsIn, filesOf, readMemory, untouched, writeMemory, type Memory } from './memory.ts';
import { commonPrint, unitPrint } from './print.ts';
import { unitsOf, type Unit } from './units.ts';

export { assetsIn } from './memory.ts';

/** What is kept does not go with what was made: everything has to be made again. */
export class MustRebuild extends Error {}

export interface Places {
  /** Folder of the project. */
  root: string;
  /** Folder of the content, from `root` or absolute. */
  content: string;
  /** The finished site of the last build. */
  site: string;
}

/** Of one build: what is kept, and what is to be remembered for the next one. */
export interface Plan {
  /** Paths of kept files from the site's root: `stories/last-bus/index.html`. */
  kept: ReadonlySet<string>;
  /** Names of the units that are kept. */
  units: ReadonlySet<string>;
  /** Names of styles and scripts that kept pages may name. */
  assets: readonly string[];
  places: Places;
  memory: { file: string; common: string; units: { unit: Unit; print: string }[] };
}

/** Looks what of the last site can be kept. */
export function planKept(places: Places): Plan {
  const { root, site } = places;
  const content = resolve(root, places.content);
  const name = places.content.replaceAll(/[^\w-]/g, '_');
  const file = join(root, '.cache', 'kept', `${name}.json`);
  // Before anything is built: what changes while it is being built is made again the next time.
  const common = commonPrint(root, content);
  const units = unitsOf(content).map((unit) => ({ unit, print: unitPrint(unit) }));
  const before = existsSync(site) ? readMemory(file) : undefined;
  const last = before?.common === common ? before : undefined;
  const same = units.filter(({ unit, print }) => isSame(last?.units[unit.name], print, site));
  return {
    kept: new Set(same.flatMap(({ unit }) => Object.keys(last!.units[unit.name]!.files))),
    units: new Set(same.map(({ unit }) => unit.name)),
    assets: last?.assets ?? [],
    places,
    memory: { file, common, units },
  };
}

/** Remembers the finished site for the next build. */
export function rememberSite({
  places: { site },
  memory: { file, common, units },
}: Plan): Promise<void> {
  return writeMemory(file, {
    common,
    assets: assetsIn(site),
    units: Object.fromEntries(
      units.map(({ unit, print }) => [unit.name, { print, files: filesOf(unit, site) }]),
    ),
  });
}

function isSame(last: Memory['units'][string] | undefined, print: string, site: string): boolean {
  return last?.print === print && untouched(last.files, site);
}
