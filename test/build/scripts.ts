/** The scripts that a page loads. */
import { posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Page, readBytes, readText } from './site.ts';

/** Syntax and functions that Chrome 80, the oldest WebView we mind, does not have. */
const NEWER =
  /\?\?=|\|\|=|&&=|\.at\(|\.replaceAll\(|\.replaceChildren\(|\.findLast|\.toSorted|\bstructuredClone\b|Object\.hasOwn|\(\?<[=!]|^\s*await |static\s*\{|#[a-z]\w*\s*[=(;]/m;

/** The scripts that a page loads besides the one in the head of every page, with those that they load in turn. */
export function scriptsOf({ document }: Pick<Page, 'document'>): Set<string> {
  const found = new Set(
    document.querySelectorAll('body script[src]').map((script) => script.getAttribute('src') ?? ''),
  );
  return withImports(found, /(?:from|import)\s*["'`](\.[^"'`]+)/g);
}

/** Scripts that these load when the reader asks for something, with all that they need. */
export function laterScripts(scripts: ReadonlySet<string>): Set<string> {
  const all = withImports(new Set(scripts), /(?:from|import\(?)\s*["'`](\.[^"'`]+)/g);
  return new Set([...all].filter((file) => !scripts.has(file)));
}

function withImports(found: Set<string>, pattern: RegExp): Set<string> {
  for (const file of found) {
    for (const [, other = ''] of readText(file).matchAll(pattern)) {
      found.add(posix.join(posix.dirname(file), other));
    }
  }
  return found;
}

/** Their bytes, compressed as the server sends them. */
export function weightOf(scripts: Iterable<string>): number {
  return [...scripts].reduce((sum, file) => sum + gzipSync(readBytes(file)).length, 0);
}

/** What in a script is newer than Chrome 80, if anything. */
export function newerThanChrome80(file: string): string | undefined {
  return NEWER.exec(readText(file))?.[0];
}
