/** The dictionary of words to be written otherwise: how people write it, and what it means. */
import { isMap, isScalar, isSeq, parseDocument, type Pair, type YAMLMap } from 'yaml';
import { complaints } from '../../source/yaml-complaints.ts';

/** One word that is to be written otherwise. */
export interface Word {
  /** As people write it wrongly: the word itself, or an expression between slashes. */
  wrong: string;
  right: string;
  reason?: string | undefined;
  /** Words that only contain it and stay. */
  except: string[];
}

/** Something in the dictionary that cannot be used. */
export interface Fault {
  /** UTF-16 offset in the file. */
  offset: number;
  message: string;
  fix?: string | undefined;
}

const RIGHT = '改为';
const REASON = '原因';
const EXCEPT = '不算';

/** Reads a dictionary; what cannot be used is told and left out, the rest counts. */
export function readDictionary(text: string): { words: Word[]; faults: Fault[] } {
  const colons = fullWidthColons(text);
  if (colons.length > 0) return { words: [], faults: colons };
  const document = parseDocument(text, { prettyErrors: false });
  const broken = complaints(document, text);
  if (broken.length > 0) return { words: [], faults: broken };
  if (document.contents === null) return { words: [], faults: [] };
  if (!isMap(document.contents)) {
    return { words: [], faults: [{ offset: 0, message: SHAPE, fix: '帐号: 账号' }] };
  }
  const words: Word[] = [];
  const faults: Fault[] = [];
  for (const pair of document.contents.items) {
    const result = readPair(pair);
    if ('message' in result) faults.push(result);
    else words.push(result);
  }
  return { words, faults };
}

const SHAPE = '词表每行写一个词：左边写错的，右边写对的，中间是英文冒号加空格';

/** A colon of the Chinese keyboard, where YAML sees no line of its own. */
function fullWidthColons(text: string): Fault[] {
  return [...text.matchAll(/^[^#\s:][^:\n]*：.*$/gm)].map(({ 0: line, index }) => ({
    offset: index + line.indexOf('：'),
    message: '中间要用英文冒号，后面空一格',
    fix: line.replace(/：\s*/, ': '),
  }));
}

function readPair({ key, value }: Pair): Word | Fault {
  const offset = isScalar(key) ? (key.range?.[0] ?? 0) : 0;
  const wrong = isScalar(key) ? String(key.value).trim() : '';
  if (wrong === '') return { offset, message: SHAPE, fix: '帐号: 账号' };
  if (isMap(value)) return readDetails(wrong, value, offset);
  const right = textOf(value);
  if (right === undefined) return { offset, message: `“${wrong}”右边还没有写对的词` };
  return sound({ wrong, right, except: [] }, offset);
}

function readDetails(wrong: string, details: YAMLMap, offset: number): Word | Fault {
  const right = textOf(details.get(RIGHT, true));
  if (right === undefined) {
    return { offset, message: `“${wrong}”少了“${RIGHT}”`, fix: `${wrong}: { ${RIGHT}: 写对的词 }` };
  }
  const names = details.items.map(({ key }) => (isScalar(key) ? String(key.value) : ''));
  const unknown = names.find((name) => ![RIGHT, REASON, EXCEPT].includes(name));
  if (unknown !== undefined) {
    const message = `“${wrong}”里不认识“${unknown}”，只能写：${RIGHT}、${REASON}、${EXCEPT}`;
    return { offset, message };
  }
  const list = details.get(EXCEPT, true);
  const items = isSeq(list) ? list.items : [list];
  const except = items.map(textOf).filter((item) => item !== undefined);
  return sound({ wrong, right, reason: textOf(details.get(REASON, true)), except }, offset);
}

function textOf(node: unknown): string | undefined {
  if (!isScalar(node) || node.value === null) return undefined;
  const text = String(node.value).trim();
  return text === '' ? undefined : text;
}

/** The word when it can be looked for. */
function sound(word: Word, offset: number): Word | Fault {
  const { wrong, right } = word;
  if (wrong === right) return { offset, message: `“${wrong}”左右两边一样，没有可改的` };
  const odd = word.except.find((each) => !wrong.startsWith('/') && !each.includes(wrong));
  if (odd !== undefined) {
    return { offset, message: `“${EXCEPT}”里的“${odd}”没有带着“${wrong}”这几个字，请删去` };
  }
  try {
    patternOf(word);
  } catch {
    return { offset, message: `“${wrong}”不是能用的正则表达式；不懂的话，去掉两头的“/”` };
  }
  return word;
}

/**
 * What to look for: the word, except inside those that stay.
 * @throws SyntaxError for an expression that is none
 */
export function patternOf({ wrong, except }: Word): RegExp {
  const expression = /^\/(.+)\/$/.exec(wrong)?.[1];
  if (expression !== undefined) return new RegExp(expression, 'gu');
  const escaped = RegExp.escape(wrong);
  const spared = except.map((word) => {
    const [before = '', ...after] = word.split(wrong);
    return `(?!(?<=${RegExp.escape(before)})${escaped}${RegExp.escape(after.join(wrong))})`;
  });
  return new RegExp(`${spared.join('')}${escaped}`, 'gu');
}
