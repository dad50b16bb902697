/** What a placeholder of a pattern stands for. */
import { capitalSum } from '../capital-sum.ts';
import { chineseDate, isIsoDate } from '../dates.ts';
import { fraction, multiply, parseDecimal } from '../fraction.ts';
import { formatYuan, roundToFen, type Fen } from '../money.ts';
import type { Field, Row, Values } from './document.ts';
import type { Line, Piece, Room } from './paper.ts';

/** What the paper must know of a field. */
export type PaperField = Pick<Field, 'name' | 'kind' | 'room' | 'unsaid' | 'blankRows'> & {
  /** Words on paper, by what is chosen. */
  options?: Readonly<Record<string, string>>;
  columns?: readonly PaperField[];
};

/** Where a pattern looks its placeholders up: the form, or a row with the form around it. */
export interface Scope {
  fields: readonly PaperField[];
  values: Values | Row;
  outer?: Scope;
}

const PLACEHOLDER = /\{([^{}]+)\}/;
const OPTIONAL = /\[([^[\]]+)\]/;
/** For what is always written by hand: a signature. */
const BY_HAND = '_';
const SUM_ROOM: Room = 6;
const WORDS_ROOM: Room = 16;

/** A pattern with its placeholders filled in; room to write where nothing was. */
export function lineOf(pattern: string, scope: Scope): Line {
  const parts = pattern.split(OPTIONAL);
  const kept = parts.filter(
    (part, index) => index % 2 === 0 || isBlank(scope.values) || isFilled(part, scope),
  );
  return joined(
    kept
      .join('')
      .split(PLACEHOLDER)
      .flatMap((part, index) => (index % 2 ? valueOf(part, scope) : [{ text: part }])),
  );
}

function isFilled(pattern: string, scope: Scope): boolean {
  const keys = pattern.split(PLACEHOLDER).filter((_, index) => index % 2);
  return keys.some((key) => hasValue(key, scope));
}

/** The rows of a field that have something in them. */
export function filledRows(value: string | readonly Row[] | undefined): Row[] {
  return Array.isArray(value) ? value.filter((row) => Object.values(row).some(isText)) : [];
}

/** True when nothing at all was typed. */
export function isBlank(values: Values | Row): boolean {
  return Object.values(values).every((value) =>
    typeof value === 'string' ? !isText(value) : filledRows(value).length === 0,
  );
}

/** The whole text of a field; empty when there is none. */
export function textOf(name: string, scope: Scope): string {
  const value = scopeOf(name, scope)?.values[name];
  return typeof value === 'string' ? value.trim() : '';
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && value.trim() !== '';
}

/** True when something is typed into a field. */
export function hasValue(name: string, scope: Scope): boolean {
  const value = scopeOf(name, scope)?.values[name];
  return isText(value) || filledRows(value).length > 0;
}

function scopeOf(name: string, scope: Scope): Scope | undefined {
  if (scope.fields.some((field) => field.name === name)) return scope;
  return scope.outer && scopeOf(name, scope.outer);
}

function valueOf(key: string, scope: Scope): Line {
  if (key === BY_HAND) return [{ room: 10 }];
  const [, sum = key, words] = /^(.*?)(\.words)?$/.exec(key)!;
  if (sum.endsWith('.count')) {
    const count = filledRows(scopeOf(sum.slice(0, -6), scope)?.values[sum.slice(0, -6)]).length;
    return [count > 0 ? { text: String(count) } : { room: 2 }];
  }
  if (words || /[-.]/.test(sum)) {
    const fen = fenOf(sum, scope);
    if (words) return [fen === undefined ? { room: WORDS_ROOM } : { text: capitalSum(fen) }];
    return fen === undefined ? [{ room: SUM_ROOM }, { text: '元' }] : [{ text: formatYuan(fen) }];
  }
  const home = scopeOf(key, scope);
  const field = home?.fields.find(({ name }) => name === key);
  if (!home || !field) throw new Error(`No field ${key}`);
  const text = textOf(key, scope);
  if (text !== '') return written(text, field, home);
  return field.unsaid && !isBlank(home.values) ? [{ text: field.unsaid }] : roomFor(field, home);
}

/** Sums up a field, a column of rows, or a difference; `undefined` while any part of it is missing. */
function fenOf(key: string, scope: Scope): Fen | undefined {
  const [list = '', column] = key.split('.');
  if (column !== undefined) {
    const home = scopeOf(list, scope);
    const field = home?.fields.find(({ name }) => name === list);
    const rows = filledRows(home?.values[list]);
    const sums = rows.map((values) => fenOf(column, { fields: field?.columns ?? [], values }));
    return sums.length === 0 || sums.includes(undefined)
      ? undefined
      : sums.reduce((total = 0, one = 0) => total + one, 0);
  }
  const [first = '', second] = key.split('-');
  const fen = fenIn(textOf(first, scope));
  // What was paid is nothing when it is left empty.
  const less = second === undefined ? 0 : fenIn(textOf(second, scope) || '0');
  return fen === undefined || less === undefined || less > fen ? undefined : fen - less;
}

function fenIn(text: string): Fen | undefined {
  const yuan = parseDecimal(text);
  return yuan && yuan.numerator >= 0 ? roundToFen(multiply(yuan, fraction(100))) : undefined;
}

/** How a text stands on paper; what cannot be read stays as it was typed. */
function written(text: string, { kind, options }: PaperField, scope: Scope): Line {
  if (kind === 'date' && isIsoDate(text)) return [{ text: chineseDate(text) }];
  if (kind === 'money') {
    const fen = fenIn(text);
    return [{ text: fen === undefined ? text : formatYuan(fen) }];
  }
  if (kind === 'choice') return lineOf(options?.[text] ?? text, scope);
  // The sentence around it has its own full stop.
  return [{ text: kind === 'text' ? text.replace(/[。；，、;,\s]+$/, '') : text }];
}

function roomFor({ kind, room = 10, options = {} }: PaperField, scope: Scope): Line {
  if (kind === 'date') {
    return [{ room: 4 }, { text: '年' }, { room: 2 }, { text: '月' }, { room: 2 }, { text: '日' }];
  }
  if (kind === 'money') return [{ room: SUM_ROOM }, { text: '元' }];
  if (kind === 'choice') {
    // Ticked by hand.
    return Object.values(options).flatMap((pattern, index) => [
      { text: `${index > 0 ? '　' : ''}□` },
      ...lineOf(pattern, scope),
    ]);
  }
  return [{ room }];
}

function joined(pieces: Line): Piece[] {
  const line: Piece[] = [];
  for (const piece of pieces) {
    const last = line[line.length - 1];
    if ('text' in piece && last && 'text' in last) {
      line[line.length - 1] = { text: last.text + piece.text };
    } else if (!('text' in piece) || piece.text !== '') line.push(piece);
  }
  return line;
}
