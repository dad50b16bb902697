import type { Manifest } from './manifest.ts';

/** The releases to go back to from the next one, the latest first. */
export function historyAfter(online: Manifest | undefined, kept: number): string[] {
  return online ? [online.id, ...online.history].slice(0, kept) : [];
}

/** Folders that releases make: whole ones, and those still on their way. */
const RELEASE = /^(?:\.incoming-)?\d{8}-\d{6}-[0-9a-f]{8}$|^\.incoming$/;

/**
 * Releases that may be deleted: neither the one online, nor one that it can go back to.
 *
 * @param names what is there; of other people's things nothing is deleted
 * @param kept how many stay besides the one online; at least one
 */
export function outdated(names: readonly string[], online: Manifest, kept: number): string[] {
  const stays = new Set([online.id, ...online.history.slice(0, Math.max(1, kept))]);
  return names.filter((name) => RELEASE.test(name) && !stays.has(name));
}

/** The id of a release made at a time, local to China, from the sum of its files. */
export function releaseId(time: Date, sum: string): string {
  const local = new Date(time.getTime() + 8 * 3_600_000).toISOString();
  return `${local.slice(0, 19).replaceAll(/[-:]/g, '').replace('T', '-')}-${sum.slice(0, 8)}`;
}

/** Whether two releases were made of the same files, perhaps at different times. */
export function haveSameFiles(a: Manifest, b: Manifest): boolean {
  return a.id.split('-').at(-1) === b.id.split('-').at(-1);
}

/** 2021年1月25日8时30分, from an id. */
export function timeOf(id: string): string {
  const [, year, month, day, hour, minute] = /^(\d{4})(\d\d)(\d\d)-(\d\d)(\d\d)/.exec(id) ?? [];
  if (!year) return id;
  return `${year}年${Number(month)}月${Number(day)}日${Number(hour)}时${minute}分`;
}
