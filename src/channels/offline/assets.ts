/** Styles and scripts that pages need, found by following their names. */

/** What pages load to look and work as they should; pictures are not kept. */
const KINDS = /\.(?:css|m?js|wasm)$/;

/**
 * The files among `candidates` that `pages` name, and those that these name in turn, as a script
 * does with the modules that it loads later.
 *
 * @param pages texts of the pages
 * @param candidates paths of all files of the site
 * @param read gives the text of a file
 */
export async function assetsOf(
  pages: readonly string[],
  candidates: readonly string[],
  read: (file: string) => Promise<string>,
): Promise<string[]> {
  const left = new Set(candidates.filter((file) => KINDS.test(file)));
  const found: string[] = [];
  const take = (texts: readonly string[]) => {
    const named = [...left].filter((file) => texts.some((text) => isNamed(file, text)));
    for (const file of named) left.delete(file);
    found.push(...named);
    return named;
  };
  let named = take(pages);
  while (named.length > 0) named = take(await Promise.all(named.map(read)));
  return found.sort();
}

/** Pages give the whole path, scripts of the same folder only the name. */
function isNamed(file: string, text: string): boolean {
  const name = file.slice(file.lastIndexOf('/') + 1);
  return text.includes(file.slice(1)) || text.includes(`./${name}`);
}
