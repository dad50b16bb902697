/** Reads a JSON file strictly: no comments, no trailing commas, no key twice. */
import {
  findNodeAtLocation,
  getNodeValue,
  parseTree,
  type JSONPath,
  type Node,
  type ParseError,
} from 'jsonc-parser';
import { positionsIn } from './positions.ts';
import { halfWidth } from './punctuation.ts';
import type { PlaceAt, Problem, SourceFile } from './types.ts';

// `ParseErrorCode` of jsonc-parser is a const enum, which type stripping cannot read.
const MESSAGES: Record<number, string> = {
  1: '这里有不认识的符号',
  2: '数字的写法不对',
  3: '这里应当是名称，名称要放在英文双引号里',
  4: '这里缺少一个值',
  5: '名称后面缺少英文冒号“:”',
  6: '这一项后面缺少英文逗号“,”',
  7: '缺少结尾的“}”',
  8: '缺少结尾的“]”',
  9: '文件到这里应当已经结束，后面多出了内容',
  10: 'JSON 文件里不能写注释，请删去',
  11: '注释没有结束；JSON 文件里不能写注释，请删去',
  12: '文字缺少结尾的英文双引号',
  13: '数字没有写完',
  14: '“\\u”后面应当是四位十六进制数',
  15: '反斜杠“\\”后面的字符不对；要写反斜杠本身，请写成“\\\\”',
  16: '文字里有看不见的控制字符（例如制表符、换行），请删去',
};

const COLON_EXPECTED = 5;
const COMMA_EXPECTED = 6;

type Parsed = Pick<SourceFile, 'raw' | 'positionOf' | 'problems'>;

/** @param path names the file in problems */
export function parseJson(text: string, path: string): Parsed {
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  const position = positionsIn(text);
  const problem = (offset: number, message: string, fix?: string): Problem => ({
    ...position(offset),
    file: path,
    rule: 'json-syntax',
    level: 'error',
    message,
    fix,
  });
  const problems = syntaxProblems(text, errors, problem);
  if (root && problems.length === 0) {
    for (const key of repeatedKeys(root)) {
      problems.push(problem(key.offset, `“${key.value}”写了两次，请删去一个`));
    }
  }
  return {
    raw: root && problems.length === 0 ? (getNodeValue(root) as unknown) : undefined,
    positionOf: (keys, at) => position(root ? offsetOf(root, keys, at) : 0),
    problems,
  };
}

type Report = (offset: number, message: string, fix?: string) => Problem;

/** One problem a line: the parser's further complaints about a line follow from the first. */
function syntaxProblems(text: string, errors: ParseError[], report: Report): Problem[] {
  if (text.trim() === '') return [report(0, '文件是空的')];
  const sorted = errors.toSorted((a, b) => a.offset - b.offset);
  // After full-width punctuation the parser is lost, and whatever else it says misleads.
  const wide = sorted.filter(({ offset }) => halfWidth(text[offset] ?? ''));
  const byLine = new Map<number, Problem>();
  for (const error of wide.length > 0 ? wide : sorted) {
    const found = explain(text, error, report);
    if (!byLine.has(found.line)) byLine.set(found.line, found);
  }
  return [...byLine.values()];
}

function explain(text: string, { error, offset }: ParseError, report: Report): Problem {
  const mark = text[offset] ?? '';
  const half = halfWidth(mark);
  if (half) return report(offset, `这里用了中文标点 ${mark} ，JSON 文件要用英文标点`, half);
  const before = text.slice(0, offset).trimEnd().length;
  if (/[}\]]/.test(mark) && text[before - 1] === ',') {
    return report(before - 1, '最后一项后面多了一个逗号，请删去');
  }
  // What is missing belongs behind the last word, not before the next.
  const missing = error === COLON_EXPECTED || error === COMMA_EXPECTED;
  return report(missing ? before : offset, MESSAGES[error] ?? '这里的写法不对');
}

function offsetOf(root: Node, keys: readonly PropertyKey[], at?: PlaceAt): number {
  if (at === 'end' && keys.length === 1) return root.offset + root.length - 1;
  const value = at === 'key' ? findNodeAtLocation(root, keys as JSONPath) : undefined;
  // The parent of a value is the pair of its name and itself.
  return value?.parent?.children?.[0]?.offset ?? nearestNode(root, keys).offset;
}

/** The node at the path, or the deepest node on the way to it. */
function nearestNode(root: Node, keys: readonly PropertyKey[]): Node {
  for (let length = keys.length; length > 0; length--) {
    const node = findNodeAtLocation(root, keys.slice(0, length) as JSONPath);
    if (node) return node;
  }
  return root;
}

/** Key nodes whose name has already appeared in the same object. */
function repeatedKeys(node: Node): Node[] {
  const children = node.children ?? [];
  const found = children.flatMap(repeatedKeys);
  if (node.type !== 'object') return found;
  const seen = new Set<unknown>();
  for (const { children: pair } of children) {
    const key = pair?.[0];
    if (!key) continue;
    if (seen.has(key.value)) found.push(key);
    seen.add(key.value);
  }
  return found;
}
