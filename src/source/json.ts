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
import type { Problem, SourceFile } from './types.ts';

// `ParseErrorCode` of jsonc-parser is a const enum, which type stripping cannot read.
const MESSAGES: Record<number, string> = {
  1: '这里有不认识的符号',
  2: '数字的写法不对',
  3: '这里应当是字段名，字段名要放在英文双引号里；最后一项后面不能有逗号',
  4: '这里缺少一个值；最后一项后面不能有逗号',
  5: '字段名后面缺少英文冒号“:”',
  6: '两项之间缺少英文逗号“,”',
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
      problems.push(problem(key.offset, `字段“${key.value}”写了两次，请删去一个`));
    }
  }
  return {
    raw: root && problems.length === 0 ? (getNodeValue(root) as unknown) : undefined,
    positionOf: (keys) => position(root ? nearestNode(root, keys).offset : 0),
    problems,
  };
}

/** One problem a line: the parser's further complaints about a line follow from the first. */
function syntaxProblems(
  text: string,
  errors: ParseError[],
  problem: (offset: number, message: string, fix?: string) => Problem,
): Problem[] {
  if (text.trim() === '') return [problem(0, '文件是空的')];
  const byLine = new Map<number, Problem>();
  for (const { error, offset } of errors.toSorted((a, b) => a.offset - b.offset)) {
    const mark = text[offset] ?? '';
    const fix = halfWidth(mark);
    const message = fix
      ? `这里用了全角标点“${mark}”，JSON 文件要用英文标点`
      : (MESSAGES[error] ?? '这里的写法不对');
    const found = problem(offset, message, fix);
    if (!byLine.has(found.line)) byLine.set(found.line, found);
  }
  return [...byLine.values()];
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
