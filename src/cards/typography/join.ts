import { isHan, isLatin, THIN_SPACE, WORD_JOINER } from './characters.ts';

const segmenter = new Intl.Segmenter('zh-CN', { granularity: 'word' });

/** Words that lean on the one before them and do not start a line. */
const LEANING = /^[的了着过吗呢吧啊呀们地得上里中下内后前]$/u;
/** Words that belong to the one after them and do not end a line. */
const REACHING = /^[不没未被把给从在向对为和与及或并就才还也都很太最更先再要]$/u;
/** 一门, 三份, 两个. */
const MEASURED =
  /[一二两三四五六七八九十几半每]+[个条张份次位名家户间盏封碗门本件块样桶顿句步笔]/gu;
/** A figure and what it counts stay together: 2021年, 3户, 60号, 1000元/户. */
const COUNTED =
  /\d[\d.,:：〕-]*(?:[万亿]?(?:年[度代级]|[年月日号元户家个天条岁点分项级届]|人次?|次)|[万亿%％])(?:\/[户人])?/gu;
/** 赵师傅, 孙大姐. */
const ADDRESSED = /\p{Script=Han}(?:师傅|大姐|大哥|阿姨|大叔|同志|书记|主席)/gu;
/** A date is one piece. */
const DATE = /\d+年\d+月(?:\d+日)?|\d+月\d+日/gu;
/** 第30条, 第三章. */
const ORDINAL = /第[\d一二三四五六七八九十百零]+[条款项届次章节期]?/gu;
/** Times, spans of time, versions, numbers with a hyphen: 09:00至12:00. */
const FIGURES = /\d+(?:[.:—至-]\d+)+/gu;

/**
 * Prepares a text for line breaking: U+2060 wherever a line may not break within a word, and thin
 * spaces between Chinese and Latin letters or digits.
 * @param dictionary words kept whole besides those that `Intl.Segmenter` knows
 */
export function joinWords(text: string, dictionary: readonly string[]): string {
  const whole = text.replace(/\s+/gu, ' ').trim();
  const inner = innerBoundaries(whole, dictionary);
  let result = '';
  let index = 0;
  let before = '';
  for (const character of whole) {
    if (index > 0) {
      const space = needsThinSpace(before, character) ? THIN_SPACE : '';
      result += inner.has(index) ? WORD_JOINER + (space && space + WORD_JOINER) : space;
    }
    result += character;
    index += character.length;
    before = character;
  }
  return result;
}

/** Offsets (UTF-16) at which the text may not be broken, because a word goes on there. */
function innerBoundaries(text: string, dictionary: readonly string[]): Set<number> {
  const inner = new Set<number>();
  const keep = (from: number, length: number) => {
    for (let at = from + 1; at < from + length; at++) inner.add(at);
  };
  for (const { word, index } of wordsOf(text)) {
    keep(index, word.length);
    if (LEANING.test(word)) inner.add(index);
    if (REACHING.test(word)) inner.add(index + word.length);
  }
  for (const pattern of [DATE, ADDRESSED, MEASURED, ORDINAL, FIGURES]) {
    for (const match of text.matchAll(pattern)) keep(match.index, match[0].length);
  }
  for (const word of dictionary) {
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
      keep(at, word.length);
    }
  }
  for (const match of text.matchAll(/——|[—·]/gu)) keep(match.index - 1, match[0].length + 1);
  inner.delete(0);
  inner.delete(text.length);
  return inner;
}

/** The words of a text. Figures with what they count are cut out first: 年元旦 is no word. */
function wordsOf(text: string): { word: string; index: number }[] {
  const found: { word: string; index: number }[] = [];
  let start = 0;
  const segment = (chunk: string) => {
    for (const { segment, index } of segmenter.segment(chunk)) {
      found.push({ word: segment, index: start + index });
    }
    start += chunk.length;
  };
  for (const match of text.matchAll(COUNTED)) {
    segment(text.slice(start, match.index));
    found.push({ word: match[0], index: start });
    start += match[0].length;
  }
  segment(text.slice(start));
  return found;
}

function needsThinSpace(before: string, after: string): boolean {
  return (isHan(before) && isLatin(after)) || (isLatin(before) && isHan(after));
}
