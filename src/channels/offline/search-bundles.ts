/** Which search indexes belong to the package: those that find a page of it. */
import { gunzipSync } from 'node:zlib';

/** Pagefind writes one into every index. */
const ENTRY = 'pagefind-entry.json';
/** Before the JSON of every decompressed fragment. */
const SIGNATURE = 'pagefind_dcd';

/** A search index in a folder of its own. */
export interface Bundle {
  /** With slashes at both ends: `/pagefind/`. */
  folder: string;
  files: string[];
}

/** Every search index among `files`, each with what lies in its folder and in no index below it. */
export function bundlesIn(files: readonly string[]): Bundle[] {
  const folders = files
    .filter((file) => file.endsWith(`/${ENTRY}`))
    .map((file) => file.slice(0, -ENTRY.length));
  return folders.map((folder) => ({
    folder,
    files: files.filter((file) => owner(file, folders) === folder),
  }));
}

/**
 * Whether a search index finds any kept page.
 * @param read gives the bytes of a file
 */
export async function finds(
  { files }: Bundle,
  isKept: (path: string) => boolean,
  read: (file: string) => Promise<Buffer>,
): Promise<boolean> {
  for (const file of files.filter((name) => name.endsWith('.pf_fragment'))) {
    const text = gunzipSync(await read(file)).toString('utf8');
    const { url } = JSON.parse(text.slice(SIGNATURE.length)) as { url: string };
    if (isKept(url)) return true;
  }
  return false;
}

function owner(file: string, folders: readonly string[]): string | undefined {
  return folders.filter((folder) => file.startsWith(folder)).sort((a, b) => b.length - a.length)[0];
}
