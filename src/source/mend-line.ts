/** Puts right what people get wrong in one line of front matter. */
import { parseDocument } from 'yaml';

/** Indent, with the dash of a list; name; colon and white space; the rest. */
const LINE = /^([ \t]*(?:- )?)([A-Za-z]\w*)([:：][ \t]*)(.*?)\s*$/;

/** The line as it was meant, when that is certain and YAML can read it; `undefined` otherwise. */
export function mendLine(line: string): string | undefined {
  const match = LINE.exec(line.replace(/^\t+/, (tabs) => '  '.repeat(tabs.length)));
  if (!match) return undefined;
  const [, indent = '', key = '', , value = ''] = match;
  const head = `${indent}${key}:`;
  const candidates = value === '' ? [head] : [`${head} ${value}`, `${head} ${quoted(value)}`];
  // A line that is right by itself is not what disturbs.
  if (isOneField(line, key)) return undefined;
  return candidates.find((candidate) => isOneField(candidate, key));
}

/** In quotation marks that do not stand in the value. */
function quoted(value: string): string {
  return value.includes('"') ? `'${value.replaceAll("'", "''")}'` : `"${value}"`;
}

function isOneField(line: string, key: string): boolean {
  // Tabs, and values that YAML takes for more than text.
  if (/^\t|:\s+[*&!]/.test(line)) return false;
  const { errors, contents } = parseDocument(line.replace(/^[ ]*(?:- )?/, ''));
  if (errors.length > 0) return false;
  const data: unknown = contents?.toJSON();
  return typeof data === 'object' && data !== null && Object.keys(data).join() === key;
}
