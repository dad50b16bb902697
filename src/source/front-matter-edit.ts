/** Changes front matter where its data changes: untouched fields keep quotes, layout and remarks. */
import { isDeepStrictEqual } from 'node:util';
import { isMap, isPair, parseDocument, stringify, type Document } from 'yaml';
import { editsBetween, type Path } from './edits.ts';

const STYLE = { lineWidth: 0, singleQuote: true } as const;

/**
 * The head with the new data in it.
 * @param head YAML without its fences, a map
 * @param after plain data; new fields come where they stand in it
 */
export function editFrontMatter(head: string, after: Record<string, unknown>): string {
  const before = (parseDocument(head).toJS() ?? {}) as Record<string, unknown>;
  const sections = sectionsOf(head);
  const lines: string[] = [];
  const known = new Map(sections.map((section) => [section.key, section]));
  const order = orderOf([...known.keys()], Object.keys(after));
  for (const key of order) {
    const section = known.get(key);
    if (!Object.hasOwn(after, key)) continue;
    if (!section) lines.push(stringify({ [key]: after[key] }, STYLE).trimEnd());
    else if (isDeepStrictEqual(before[key], after[key])) lines.push(section.text);
    else lines.push(edited(section.text, key, before[key], after[key]));
  }
  return lines.join('\n');
}

interface Section {
  key: string;
  text: string;
}

/** The lines of each field; remarks belong to the field below them. */
function sectionsOf(head: string): Section[] {
  const document = parseDocument(head);
  if (!isMap(document.contents)) return [];
  const lines = head.split('\n');
  const starts = document.contents.items.flatMap((pair) => {
    const key = isPair(pair) ? (pair.key as { value?: unknown; range?: number[] }) : undefined;
    const offset = key?.range?.[0];
    if (offset === undefined) return [];
    let line = head.slice(0, offset).split('\n').length - 1;
    while (line > 0 && /^\s*#/.test(lines[line - 1]!)) line--;
    return [{ key: String(key!.value), line }];
  });
  return starts.map(({ key, line }, index) => ({
    key,
    text: lines
      .slice(index === 0 ? 0 : line, starts[index + 1]?.line)
      .join('\n')
      .trimEnd(),
  }));
}

/** The fields in the order of the file, each new one behind the one before it in the data. */
function orderOf(present: string[], wanted: string[]): string[] {
  const order = [...present];
  wanted.forEach((key, index) => {
    if (order.includes(key)) return;
    const near = wanted.slice(0, index).findLast((name) => order.includes(name));
    order.splice(near === undefined ? 0 : order.indexOf(near) + 1, 0, key);
  });
  return order;
}

/** One field with its value changed as little as possible. */
function edited(text: string, key: string, before: unknown, after: unknown): string {
  const document = parseDocument(text);
  for (const { path, does, value } of editsBetween(before, after)) {
    const at: Path = [key, ...path];
    if (does === 'remove') document.deleteIn(at);
    else if (does === 'insert') insert(document, at, value);
    else document.setIn(at, value);
  }
  return document.toString({ ...STYLE, flowCollectionPadding: text.includes('{ ') }).trimEnd();
}

function insert(document: Document, path: Path, value: unknown): void {
  const list = document.getIn(path.slice(0, -1)) as { items: unknown[] };
  list.items.splice(Number(path.at(-1)), 0, document.createNode(value));
}
