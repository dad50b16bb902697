/** What a release consists of. Paths of files start at the site's root: `/about/index.html`. */

export interface FileState {
  /** SHA-256 in hexadecimal. */
  sha256: string;
  bytes: number;
}

/** Kept with every release, beside the folder that readers see. */
export interface Manifest {
  /** Time and sum of the release, `20210125-083000-1a2b3c4d`: a later one sorts behind. */
  id: string;
  /** Releases that were online before it, the latest first. */
  history: string[];
  /** Pages of stories that were withdrawn: `/stories/warm-bus/`. */
  withdrawn: string[];
  files: Record<string, FileState>;
  /** Files of earlier releases that pages already open may still ask for. */
  carried: Record<string, CarriedFile>;
}

export interface CarriedFile extends FileState {
  /** Release that made the file. */
  from: string;
}

/** Scripts and styles: without them a page that is already open breaks. */
const CODE = /^\/_assets\/.+\.(?:css|js)$/;

/** Files whose name changes with what is in them. */
export const HASHED: readonly RegExp[] = [
  /^\/_assets\//,
  /^\/pagefind\/.+\.pf_(?:fragment|index|meta)$/,
  /^\/offline\/[0-9a-f]{16}\.json$/,
];

/** What makes phones fetch the whole release; everything it names has to be there before. */
export const SIGNAL = /^\/(?:sw\.js|pagefind\/(?:.+\/)?pagefind-entry\.json)$/;

export const isCode = (file: string): boolean => CODE.test(file);
export const isHashed = (file: string): boolean => HASHED.some((form) => form.test(file));
export const isPage = (file: string): boolean => file.endsWith('.html');

/** A file of a release, its own or one carried along. */
export function stateOf(manifest: Manifest | undefined, file: string): FileState | undefined {
  return manifest?.files[file] ?? manifest?.carried[file];
}

/** Every file of a release in order of path. */
export function allFiles({ files, carried }: Manifest): string[] {
  return [...new Set([...Object.keys(files), ...Object.keys(carried)])].sort();
}
