/** Turns what zod reports into Chinese sentences for the author of the file. */
import type { z } from 'zod';
import { fieldsAt, schemaAt } from '../schemas/walk.ts';
import { nearest } from '../domain/text.ts';
import { meanings, vocabularyOf } from './meanings.ts';
import { missing, type Notation } from './missing.ts';
import type { PlaceAt } from './types.ts';

type Issue = z.core.$ZodIssue;

export interface Explanation {
  /** Path of the value that the author has to look at. */
  path: PropertyKey[];
  /** What at that path; `end` says that it is missing there. */
  at: PlaceAt;
  message: string;
  fix?: string | undefined;
}

/**
 * One sentence an issue; an issue about several unknown fields gives one each.
 * @param schema the whole schema that reported the issue, to name the fields that are allowed
 * @param notation how a field is written where the data stands
 */
export function explain(
  issue: Issue,
  schema: z.core.$ZodType,
  notation: Notation = 'yaml',
): Explanation[] {
  const { path } = issue;
  const field = fieldName(path);
  const one = (message: string, fix?: string): Explanation[] => [
    { path, at: 'value', message, fix },
  ];
  const last = path.at(-1);
  if (isMissing(issue) && typeof last === 'string') {
    const outer = path.slice(0, -1);
    const where = outer.length > 0 ? `${fieldName(outer)}里` : '';
    const { message, fix } = missing(last, schemaAt(schema, path), notation);
    return [{ path, at: 'end', message: `${where}${message}`, fix }];
  }
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => unknownField(path, key, fieldsAt(schema, path)));
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

function isMissing({ code, input }: Issue): boolean {
  return input === undefined && (code === 'invalid_type' || code === 'invalid_value');
}

/** `['annexes', 0, 'title']` → “annexes”第 1 项的“title”. */
export function fieldName(path: readonly PropertyKey[]): string {
  if (path.length === 0) return '整个文件';
  let name = '';
  path.forEach((key, index) => {
    if (typeof key === 'number') name += `第 ${key + 1} 项`;
    else name += `${index > 0 ? '的' : ''}“${String(key)}”`;
  });
  return name;
}

function unknownField(path: PropertyKey[], key: string, allowed: string[]): Explanation {
  const where = path.length > 0 ? `${fieldName(path)}里` : '';
  const at = { path: [...path, key], at: 'key' as const };
  const fix = nearest(key, allowed);
  if (fix) return { ...at, message: `${where}没有“${key}”这一项，是不是“${fix}”`, fix };
  const list = allowed.length > 0 ? `；可以写的有：${allowed.join('、')}` : '';
  return { ...at, message: `${where}没有“${key}”这一项，请删去${list}` };
}

const TYPE_NAMES: Record<string, string> = {
  string: '文字',
  number: '数字',
  int: '整数',
  boolean: ' true 或 false',
  array: '列表',
  tuple: '列表',
  object: '一组内容',
};

function wrongType(
  field: string,
  expected: string,
  input: unknown,
): [message: string, fix?: string] {
  if (input === null) return [`${field}空着：请填写；可以不填的，就把这一行删去`];
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
  return Array.isArray(input) ? '列表' : '一组内容';
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
  const list = `只能是：${meanings(values)}`;
  if (typeof input !== 'string') return [`${field}的内容不对，${list}`];
  const words = vocabularyOf(values);
  const byMeaning =
    words && input !== '' ? values.find((value) => words[value]!.includes(input)) : undefined;
  return [`${field}写的“${shorten(input)}”不对，${list}`, byMeaning ?? nearest(input, values)];
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
  if ('prefix' in issue) return `${field}写的“${value}”要以“${String(issue.prefix)}”开头`;
  if ('suffix' in issue) return `${field}写的“${value}”要以“${String(issue.suffix)}”结尾`;
  // A message of zod's own is English and not for authors.
  const own = issue.message.startsWith('Invalid') ? '格式不对' : issue.message;
  return `${field}写的“${value}”不对：${own}`;
}
