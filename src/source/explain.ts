/** Turns what zod reports into Chinese sentences for the author of the file. */
import type { z } from 'zod';
import * as vocabulary from '../schemas/vocabulary.ts';
import { fieldsAt } from '../schemas/walk.ts';
import { nearest } from '../domain/text.ts';

type Issue = z.core.$ZodIssue;

export interface Explanation {
  /** Path of the value that the author has to look at. */
  path: PropertyKey[];
  message: string;
  fix?: string | undefined;
}

/**
 * One sentence an issue; an issue about several unknown fields gives one each.
 * @param schema the whole schema that reported the issue, to name the fields that are allowed
 * @param noun what the author calls a field: 字段 in a file, 属性 in a component
 */
export function explain(issue: Issue, schema: z.core.$ZodType, noun = '字段'): Explanation[] {
  const { path } = issue;
  const field = fieldName(path, noun);
  const one = (message: string, fix?: string): Explanation[] => [{ path, message, fix }];
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => unknownField(path, key, fieldsAt(schema, path), noun));
    case 'invalid_type':
      return one(...wrongType(field, issue.expected, issue.input));
    case 'invalid_value':
      return one(...notInList(field, issue.values.map(String), issue.input));
    case 'too_small':
      return one(
        tooSmall(field, issue.origin, Number(issue.minimum), lengthOf(issue.input), issue.exact),
      );
    case 'too_big':
      return one(
        tooBig(field, issue.origin, Number(issue.maximum), lengthOf(issue.input), issue.exact),
      );
    case 'invalid_format':
      return one(wrongFormat(field, issue));
    case 'custom': {
      const fix: unknown = issue.params?.['fix'];
      return one(`${field}：${issue.message}`, typeof fix === 'string' ? fix : undefined);
    }
    default:
      return one(`${field}的内容不对`);
  }
}

/** `['annexes', 0, 'title']` → 字段“annexes”第 1 项的“title”. */
export function fieldName(path: readonly PropertyKey[], noun = '字段'): string {
  if (path.length === 0) return '整个文件';
  let name = noun;
  path.forEach((key, index) => {
    if (typeof key === 'number') name += `第 ${key + 1} 项`;
    else name += `${index > 0 ? '的' : ''}“${String(key)}”`;
  });
  return name;
}

function unknownField(
  path: PropertyKey[],
  key: string,
  allowed: string[],
  noun: string,
): Explanation {
  const where = path.length > 0 ? `${fieldName(path)}里的` : noun;
  const list = allowed.length > 0 ? `这里可以写：${allowed.join('、')}` : '请删去';
  return {
    path: [...path, key],
    message: `${where}“${key}”不认识；${list}`,
    fix: nearest(key, allowed),
  };
}

const TYPE_NAMES: Record<string, string> = {
  string: '文字',
  number: '数字',
  int: '整数',
  boolean: ' true 或 false',
  array: '列表',
  tuple: '列表',
  object: '一组字段',
};

function wrongType(
  field: string,
  expected: string,
  input: unknown,
): [message: string, fix?: string] {
  if (input === undefined) return [`缺少${field}`];
  if (input === null) return [`${field}空着：请填写；可以不填的字段，就把这一行删去`];
  const wanted = TYPE_NAMES[expected] ?? expected;
  return [`${field}应当是${wanted}，现在是${describe(input)}`, converted(expected, input)];
}

/** The same value in the type that is wanted, as it would be written. */
function converted(expected: string, input: unknown): string | undefined {
  if (expected === 'string' && (typeof input === 'number' || typeof input === 'boolean')) {
    return JSON.stringify(String(input));
  }
  if (expected === 'array' && typeof input === 'string') return JSON.stringify([input]);
  if ((expected === 'number' || expected === 'int') && typeof input === 'string') {
    const text = input.normalize('NFKC').trim();
    return text !== '' && Number.isFinite(Number(text)) ? String(Number(text)) : undefined;
  }
  if (expected === 'boolean' && typeof input === 'string') {
    if (/^(?:是|真|yes|true)$/i.test(input)) return 'true';
    if (/^(?:否|不是|假|no|false)$/i.test(input)) return 'false';
  }
  return undefined;
}

function describe(input: unknown): string {
  if (typeof input === 'string') return `文字“${shorten(input)}”`;
  if (typeof input === 'number') return `数字 ${input}`;
  if (typeof input === 'boolean') return `${input}`;
  return Array.isArray(input) ? '列表' : '一组字段';
}

/** Enough of a value to recognise it in a message. */
export function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 24 ? `${line.slice(0, 24)}…` : line;
}

function notInList(
  field: string,
  values: string[],
  input: unknown,
): [message: string, fix?: string] {
  const meanings = meaningsOf(values);
  const allowed = values.map((value) => (meanings ? `${value}（${meanings[value]}）` : value));
  const list = `只能是：${allowed.join('、')}`;
  if (input === undefined) return [`缺少${field}，${list}`];
  if (typeof input !== 'string') return [`${field}的值不对，${list}`];
  const byMeaning =
    meanings && input !== '' ? values.find((value) => meanings[value]!.includes(input)) : undefined;
  return [`${field}的值“${shorten(input)}”不对，${list}`, byMeaning ?? nearest(input, values)];
}

/** The vocabulary whose keys are exactly these values. */
function meaningsOf(values: string[]): Record<string, string> | undefined {
  return Object.values(vocabulary)
    .filter((words): words is never => typeof words === 'object')
    .find((words: Record<string, string>) => Object.keys(words).join() === values.join());
}

function lengthOf(input: unknown): number {
  if (typeof input === 'string') return input.trim().length;
  return Array.isArray(input) ? input.length : Number(input);
}

function tooSmall(
  field: string,
  origin: string,
  minimum: number,
  is: number,
  exact = false,
): string {
  if (origin === 'string') {
    return is === 0
      ? `${field}空着，请填写`
      : `${field}太短：有 ${is} 个字，至少要 ${minimum} 个字`;
  }
  if (origin === 'array') {
    return `${field}有 ${is} 项，${exact ? `必须正好 ${minimum} 项` : `至少要 ${minimum} 项`}`;
  }
  return `${field}是 ${is}，不能小于 ${minimum}`;
}

function tooBig(field: string, origin: string, maximum: number, is: number, exact = false): string {
  if (origin === 'string') {
    return `${field}太长：有 ${is} 个字，最多 ${maximum} 个字，请删去 ${is - maximum} 个字`;
  }
  if (origin === 'array') {
    return `${field}有 ${is} 项，${exact ? `必须正好 ${maximum} 项` : `最多 ${maximum} 项`}`;
  }
  return `${field}是 ${is}，不能大于 ${maximum}`;
}

function wrongFormat(field: string, issue: Extract<Issue, { code: 'invalid_format' }>): string {
  const value = typeof issue.input === 'string' ? shorten(issue.input) : '';
  if ('prefix' in issue) return `${field}的值“${value}”要以“${String(issue.prefix)}”开头`;
  if ('suffix' in issue) return `${field}的值“${value}”要以“${String(issue.suffix)}”结尾`;
  // A message of zod's own is English and not for authors.
  const own = issue.message.startsWith('Invalid') ? '格式不对' : issue.message;
  return `${field}的值“${value}”不对：${own}`;
}
