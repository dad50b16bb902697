/** Reads the front matter of an MDX file: YAML 1.2, where dates stay text. */
import { isMap, isNode, isScalar, parseDocument, type Document } from 'yaml';
import { positionsIn } from './positions.ts';
import type { PlaceAt, Position, Problem, SourceFile } from './types.ts';
import { complaints } from './yaml-complaints.ts';

const FENCE = /^---[ \t]*$/;

interface Split {
  /** The YAML between the two lines `---`. */
  yaml: string;
  /** Offset of the YAML in the file. */
  start: number;
  /** The text after the closing line. */
  body: string;
}

/**
 * Splits an MDX file, or says why it cannot. Deliberately narrower than Astro, which also accepts
 * blank lines before the front matter, TOML, and text after the closing fence: what two readers
 * would split in two ways must not pass.
 */
export function splitFrontMatter(
  text: string,
): Split | { message: string; line: number; fix?: string } {
  const lines = text.split(/\r?\n/);
  if (!FENCE.test(lines[0]!)) {
    const late = lines.findIndex((line) => line.trim() !== '');
    return late > 0 && lines[late]!.startsWith('---')
      ? { message: '文件开头有空行；第一行就要是“---”，请删去前面的空行', line: 1 }
      : {
          message: '文件开头缺少信息栏：第一行要是“---”，接着每行写一项，再用一行“---”结束',
          line: 1,
          fix: '---',
        };
  }
  const end = lines.findIndex((line, index) => index > 0 && /^(?:---|\+\+\+)/.test(line));
  if (end < 0)
    return { message: '信息栏没有结束：各项写完以后，要有单独一行“---”', line: 1, fix: '---' };
  if (!FENCE.test(lines[end]!)) {
    return { message: '信息栏结束的这一行只能有“---”，不能有别的内容', line: end + 1, fix: '---' };
  }
  const start = text.indexOf('\n') + 1;
  const position = offsetOfLine(text, end);
  return {
    yaml: text.slice(start, position),
    start,
    body: text.slice(offsetOfLine(text, end + 1)),
  };
}

/** @param line counts from 0 */
function offsetOfLine(text: string, line: number): number {
  let offset = 0;
  for (let passed = 0; passed < line; passed++) {
    const next = text.indexOf('\n', offset);
    if (next < 0) return text.length;
    offset = next + 1;
  }
  return offset;
}

type Parsed = Pick<SourceFile, 'raw' | 'positionOf' | 'problems' | 'body'>;

/** What each file was parsed to last, as in `parseMdx`. */
const latest = new Map<string, { text: string; parsed: Parsed }>();

/**
 * Asked again for the same text of a file it answers with the same values, which nobody may change.
 * @param path names the file in problems; empty for text of no file
 */
export function parseFrontMatter(text: string, path: string): Parsed {
  const known = latest.get(path);
  if (known?.text === text) return known.parsed;
  const parsed = parse(text, path);
  if (path !== '') latest.set(path, { text, parsed });
  return parsed;
}

function parse(text: string, path: string): Parsed {
  const problem = (position: Position, message: string, fix?: string): Problem => ({
    ...position,
    file: path,
    rule: 'front-matter',
    level: 'error',
    message,
    fix,
  });
  const split = splitFrontMatter(text);
  if ('message' in split) {
    const { message, line, fix } = split;
    const start = { line: 1, column: 1 };
    const problems = [problem({ line, column: 1 }, message, fix)];
    return { raw: undefined, positionOf: () => start, problems, body: '' };
  }
  const position = positionsIn(text);
  const document = parseDocument(split.yaml, { prettyErrors: false });
  const problems = complaints(document, split.yaml).map(({ offset, message, fix }) =>
    problem(position(split.start + offset), message, fix),
  );
  return {
    raw: problems.length === 0 ? ((document.toJS() as unknown) ?? {}) : undefined,
    positionOf: (keys, at) => {
      // What is missing in the whole belongs in front of the closing line.
      const atEnd = at === 'end' && keys.length === 1;
      return position(split.start + (atEnd ? split.yaml.length : offsetOf(document, keys, at)));
    },
    problems,
    body: split.body,
  };
}

/** Offset in the YAML of the value at the path, or of the deepest value on the way to it; of its name on demand. */
function offsetOf(document: Document, keys: readonly PropertyKey[], at?: PlaceAt): number {
  for (let length = keys.length; length >= 0; length--) {
    const path = keys.slice(0, length);
    const key = at === 'key' && length === keys.length ? keyAt(document, path) : undefined;
    const node: unknown = key ?? document.getIn(path, true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}

function keyAt(document: Document, path: readonly PropertyKey[]): unknown {
  const parent: unknown = document.getIn(path.slice(0, -1), true);
  if (!isMap(parent)) return undefined;
  return parent.items.find(({ key }) => isScalar(key) && key.value === path.at(-1))?.key;
}
