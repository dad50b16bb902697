/** The columns of the table of service points, made from the schema. */
import { exceptionsText, readExceptions, readWeekly, weeklyText } from '../domain/hours-text.ts';
import { nearest } from '../domain/text.ts';
import type { Reading } from '../domain/typed/reading.ts';
import { fieldsOf, type Field, type Value } from '../schemas/describe.ts';
import { servicePoint } from '../schemas/service-point.ts';
import { vocabularyOf } from '../source/meanings.ts';

export type Point = Record<string, unknown>;

/** What stands in a cell, spaces around it gone. */
export type CellText = string;

export interface Column {
  header: string;
  /** Where the value stands in a point; several columns may share a list. */
  path: string[];
  /** What to write. */
  hint: string;
  required: boolean;
  /** Words of a drop-down. */
  choices?: string[];
  /** Characters. */
  width: number;
  /** The text of the cell for a value at the path. */
  write: (value: unknown) => CellText;
  /** The value that a text means; `undefined` for an empty one. Never called for lists in several columns. */
  read: (text: CellText) => Reading<unknown>;
  /** Of a list in several columns: the item that 是 puts into it. */
  item?: string;
}

const YES = '是';
const NO = '否';

/** Every field of a point, in the order of the schema. */
export const COLUMNS: readonly Column[] = fieldsOf(servicePoint).flatMap((field) =>
  columnsOf(field, []),
);

function columnsOf(field: Field, outer: Field[]): Column[] {
  const { key, value } = field;
  const path = [...outer, field].map((each) => each.key);
  if (value.type === 'group') {
    return value.fields.flatMap((inner) => columnsOf(inner, [...outer, field]));
  }
  const header = [...outer, field].map(({ title }) => title).join('：');
  const base = { path, required: field.required, hint: field.description ?? '' };
  if (value.type === 'list' && value.item.type === 'choice') {
    const words = wordsOf(value.item.values);
    return value.item.values.map((item) => ({
      ...base,
      header: `${header}：${words[item]}`,
      hint: '能办就选“是”，不能办就空着',
      required: false,
      choices: [YES],
      width: 10,
      item,
      write: (list) => (Array.isArray(list) && list.includes(item) ? YES : ''),
      read: (text) => oneOf(text, { [item]: YES }),
    }));
  }
  return [{ ...base, header, ...codecOf(key, value, base.hint) }];
}

type Codec = Pick<Column, 'write' | 'read' | 'width' | 'hint'> & { choices?: string[] };

function codecOf(key: string, value: Value, hint: string): Codec {
  const text = { hint, write: (given: unknown) => (given === undefined ? '' : String(given)) };
  switch (value.type) {
    case 'choice': {
      const words = wordsOf(value.values);
      return {
        hint: hint || '从下拉里选',
        choices: Object.values(words),
        width: 22,
        write: (given) => words[String(given)] ?? '',
        read: (cell) => oneOf(cell, words),
      };
    }
    case 'yes-no':
      return {
        hint,
        choices: [YES, NO],
        width: 8,
        write: (given) => (given === true ? YES : ''),
        read: (cell) => {
          const read = oneOf(cell, { yes: YES, no: NO });
          return 'value' in read ? { value: read.value === 'yes' } : read;
        },
      };
    case 'numbers':
      return {
        hint: `${hint}，例如 117.363, 32.937`,
        width: 20,
        write: (given) => (Array.isArray(given) ? given.join(', ') : ''),
        read: (cell) => readNumbers(cell, value.count),
      };
    case 'list':
      return key === 'weekly'
        ? {
            hint: '一行一段，例如 周一至周五 09:00-12:00',
            width: 28,
            write: (given) => weeklyText((given ?? []) as never),
            read: readWeekly,
          }
        : {
            hint: '一行一段，例如 2027-01-01至2027-01-03 休息 元旦',
            width: 40,
            write: (given) => exceptionsText((given ?? []) as never),
            read: readExceptions,
          };
    case 'date':
      return { ...text, hint: hint || '写成 2026-11-23', width: 14, read: asIs };
    default:
      return {
        ...text,
        width: value.type === 'text' && (value.max ?? 80) > 40 ? 36 : 24,
        read: asIs,
      };
  }
}

function asIs(text: CellText): Reading<unknown> {
  return { value: text };
}

function wordsOf(values: string[]): Record<string, string> {
  return vocabularyOf(values) ?? Object.fromEntries(values.map((value) => [value, value]));
}

/** The key of the word that stands in the cell. */
function oneOf(text: CellText, words: Record<string, string>): Reading<string> {
  const key = Object.keys(words).find((each) => words[each] === text);
  if (key !== undefined) return { value: key };
  const all = Object.values(words);
  const near = nearest(text.replace(/\s/g, ''), all);
  const list = all.map((word) => `“${word}”`).join('、');
  return {
    problem: `“${text}”不在下拉里，只能选${list}${near === undefined ? '' : `；是不是“${near}”`}`,
  };
}

function readNumbers(text: CellText, count: number): Reading<number[]> {
  const numbers = text
    .normalize('NFKC')
    .split(/[,、\s]+/)
    .filter(Boolean)
    .map(Number);
  return numbers.length === count && numbers.every(Number.isFinite)
    ? { value: numbers }
    : { problem: `“${text}”不对，要写${count}个数，用逗号隔开，例如 117.363, 32.937` };
}
