/** What a person still has to do with a draft, in Chinese. */
import type { Problem } from '../checks/base.ts';
import { formatPeople } from '../checks/format.ts';
import { fieldsOf } from '../schemas/describe.ts';
import { KINDS } from '../schemas/index.ts';
import { PLACEHOLDER } from '../source/missing.ts';
import type { Checked } from './check.ts';
import type { DraftKind } from './kinds.ts';

/** What is left to do with a draft. */
export interface OpenList {
  /** Empty places, with the Chinese names of what belongs there. */
  gaps: { line: number; name: string }[];
  /** What else the gate says, warnings too. */
  others: Problem[];
}

export function openList(kind: DraftKind, { file, problems }: Checked): OpenList {
  const lines = file.text.split('\n');
  const gaps = [
    ...new Set(problems.filter(({ rule }) => rule === 'placeholder').map(({ line }) => line)),
  ].sort((a, b) => a - b);
  // What stands in an empty place is wrong by every other rule as well.
  const others = problems.filter(({ line }) => !gaps.includes(line));
  return { gaps: gaps.map((line) => ({ line, name: nameOfLine(kind, lines, line) })), others };
}

/** Empty places and mistakes as text; `''` when nothing is left to do. */
export function openPoints(kind: DraftKind, checked: Checked): string {
  const { gaps, others } = openList(kind, checked);
  return [
    gaps.length === 0
      ? ''
      : `还要填 ${gaps.length} 处（把“${PLACEHOLDER}”换掉）：\n${gaps
          .map(({ line, name }) => `  第 ${line} 行：${name}`)
          .join('\n')}`,
    formatPeople(others),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** True when nothing keeps the draft out of the content. */
export const isReady = (problems: readonly Problem[]) =>
  problems.every(({ level }) => level !== 'error');

/** The Chinese name of the field that a line of the file belongs to. */
function nameOfLine(kind: DraftKind, lines: string[], line: number): string {
  const end = lines.indexOf('---', 1) + 1;
  if (line > end) {
    const text = lines[line - 1] ?? '';
    if (/!\[/.test(text)) return '图片说明：看不见图的人听这句话';
    return /【[^】]*：([^】]+)】/.exec(text)?.[1] ?? '正文';
  }
  let fields = fieldsOf(KINDS[kind].schema);
  const names: string[] = [];
  const keys = keysOf(lines, line);
  for (const key of keys) {
    const field = fields.find((candidate) => candidate.key === key);
    if (!field) break;
    names.push(field.title);
    const { value } = field;
    const inner = value.type === 'list' ? value.item : value;
    fields = inner.type === 'group' ? inner.fields : [];
  }
  return names.join('：') || '信息栏';
}

/** The keys from the outermost to the one of the line, by indent. */
function keysOf(lines: string[], line: number): string[] {
  const keys: string[] = [];
  let indent = Infinity;
  for (let at = line - 1; at > 0; at--) {
    // The sign of a list belongs to the indent of what stands in it.
    const match = /^( *(?:- )?)([A-Za-z]+):/.exec(lines[at]!);
    if (!match || match[1]!.length >= indent) continue;
    indent = match[1]!.length;
    keys.unshift(match[2]!);
    if (indent === 0) break;
  }
  return keys;
}
