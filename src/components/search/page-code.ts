/** Page codes in the search box. */
import { typedCode } from '../../domain/page-codes.ts';
import type { Hit } from './engine.ts';

type Codes = Record<string, [page: string, title: string] | undefined>;

let codes: Promise<Codes> | undefined;

/** The page that a typed code opens; `undefined` for other text and for codes that nobody gave. */
export async function openedBy(query: string): Promise<Hit | undefined> {
  const code = typedCode(query);
  if (code === undefined) return undefined;
  codes ??= fetch('/search/codes.json').then((response) => response.json() as Promise<Codes>);
  const found = await codes.catch(() => {
    codes = undefined;
    return {} as Codes;
  });
  const [url, title] = found[code] ?? [];
  if (url === undefined || title === undefined) return undefined;
  const plain = (text: string) => [{ text, marked: false }];
  return { url, title: plain(title), excerpt: plain(url), kind: `页码${code}` };
}
