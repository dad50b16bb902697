/** Reads the front matter of an MDX file: YAML 1.2, where dates stay text. */
import { isAlias, isNode, parseDocument, visit, type Document, type YAMLError } from 'yaml';
import { positionsIn } from './positions.ts';
import type { Position, Problem, SourceFile } from './types.ts';

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
          message: '文件开头缺少信息栏：第一行要是“---”，接着每行一个字段，再用一行“---”结束',
          line: 1,
          fix: '---',
        };
  }
  const end = lines.findIndex((line, index) => index > 0 && /^(?:---|\+\+\+)/.test(line));
  if (end < 0)
    return { message: '信息栏没有结束：字段写完以后，要有单独一行“---”', line: 1, fix: '---' };
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

/** @param path names the file in problems */
export function parseFrontMatter(text: string, path: string): Parsed {
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
  const wideColons = fullWidthColons(split).map(({ offset, key }) =>
    problem(position(offset), `字段“${key}”后面用了全角冒号，要用英文冒号加一个空格`, `${key}: `),
  );
  const document = parseDocument(split.yaml, { prettyErrors: false });
  const problems =
    wideColons.length > 0
      ? wideColons
      : complaints(document, split.yaml).map(({ offset, message }) =>
          problem(position(split.start + offset), message),
        );
  return {
    raw: problems.length === 0 ? ((document.toJS() as unknown) ?? {}) : undefined,
    positionOf: (keys) => position(split.start + offsetOf(document, keys)),
    problems,
    body: split.body,
  };
}

interface Complaint {
  /** In the YAML. */
  offset: number;
  message: string;
}

function complaints(document: Document, yaml: string): Complaint[] {
  if (document.errors.length > 0) return document.errors.map((error) => explain(error, yaml));
  const found: Complaint[] = [];
  visit(document, {
    Node(_, node) {
      // Anchors, aliases and tags of YAML: authors only ever write them by accident.
      const special = isAlias(node) || node.anchor !== undefined || node.tag?.startsWith('!');
      if (!special) return;
      found.push({
        offset: node.range?.[0] ?? 0,
        message: '值不能以“*”“&”“!”开头，请给整个值加上英文双引号',
      });
    },
  });
  return found;
}

/** Field names at the start of a line with the colon of a Chinese keyboard. */
function fullWidthColons({ yaml, start }: Split): { offset: number; key: string }[] {
  return [...yaml.matchAll(/^([ \t-]*)([A-Za-z]+)：/gm)].map((match) => ({
    offset: start + match.index + match[1]!.length,
    key: match[2]!,
  }));
}

/** Offset in the YAML of the value at the path, or of the deepest value on the way to it. */
function offsetOf(document: Document, keys: readonly PropertyKey[]): number {
  for (let length = keys.length; length >= 0; length--) {
    const node: unknown = document.getIn(keys.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}

function explain({ code, pos: [offset], message }: YAMLError, yaml: string): Complaint {
  const line = yaml
    .slice(yaml.lastIndexOf('\n', offset - 1) + 1)
    .split('\n')[0]!
    .trim();
  const here = (text: string): Complaint => ({ offset, message: text });
  switch (code) {
    case 'DUPLICATE_KEY':
      return here(`字段“${/^[\w-]+/.exec(yaml.slice(offset))?.[0] ?? line}”写了两次，请删去一个`);
    case 'TAB_AS_INDENT':
      return here('行首不能用制表符（Tab），请改用空格');
    case 'BAD_INDENT':
      return here(
        message.startsWith('Flow')
          ? '前面的方括号“[”或花括号“{”没有结束'
          : '这一行的缩进不对：同一层的字段要左对齐，下一层多缩进两个空格',
      );
    case 'MISSING_CHAR':
      return message.includes('quote')
        ? { offset: openQuote(yaml) ?? offset, message: '这个引号没有成对，请在值的末尾补上' }
        : here('这里缺少一个符号：常见的是括号没有成对，或者冒号后面没有空格');
    case 'BAD_SCALAR_START':
      return here(`值不能以“${yaml[offset] ?? ''}”开头，请给整个值加上英文双引号`);
    case 'MULTILINE_IMPLICIT_KEY':
    case 'BLOCK_AS_IMPLICIT_KEY':
      return here(
        `“${line}”读不懂：每行要写成“字段: 值”；值里面有英文冒号的，给整个值加上英文双引号`,
      );
    default:
      return here(
        `“${line}”的写法不对：每行要写成“字段: 值”；值里有特殊符号的，给整个值加上英文双引号`,
      );
  }
}

/** Offset of the first quotation mark that its own line does not close; the parser only knows where the text ended. */
function openQuote(yaml: string): number | undefined {
  const match = /^[^"'\n]*[:\-[,]\s+(?:"(?:[^"\\\n]|\\.)*|'[^'\n]*)\r?$/m.exec(yaml);
  return match ? match.index + match[0].search(/["']/) : undefined;
}
