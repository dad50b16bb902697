/** A figure as people type it into a cell. */
import { maskPersonalNumbers } from '../personal-data.ts';
import { MONEY } from './form.ts';
import { MEASURES, type Measure } from './words.ts';

export type TypedFigure =
  | { value: number }
  /** The sentence has no full stop; `fix` is what to type instead. */
  | { problem: string; fix?: string };

const NUMBER = /^(-?)(\d{1,3}(?:,\d{3})+|\d{1,12})(?:\.(\d{1,6}))?/;
/** What people write for nothing. */
const NOTHING = /^(?:无|没有|空|暂无|零|\/|-+|—+|－+|―+|\\|×|x)$/i;
/** Longer texts are not figures, and may be about persons. */
const LONGEST_QUOTE = 12;

/**
 * Reads a cell: full-width digits, thousands separators, spaces and the unit behind the number are
 * welcome; anything that has to be guessed is not.
 * @param value as the sheet has it; `undefined` stands for an empty cell
 */
export function readTyped(
  value: string | number | boolean | Date,
  measure: Measure,
): TypedFigure | undefined {
  if (typeof value === 'number') {
    return Number.isFinite(value) ? { value } : { problem: '这个数太大了，读不了' };
  }
  if (typeof value === 'boolean')
    return { problem: '填的是“是/否”（TRUE、FALSE），不是数；请填数字' };
  if (value instanceof Date) {
    return { problem: '填的是日期；请把单元格格式改成“常规”，再填数' };
  }
  const text = value.normalize('NFKC').replace(/[\s\u200b'’]+/g, '');
  return text === '' ? undefined : ofText(text, measure);
}

function ofText(text: string, measure: Measure): TypedFigure {
  if (NOTHING.test(text)) return { problem: `写的是${quoted(text)}；没有发生的填0`, fix: '0' };
  if (text.startsWith('=')) return { problem: '写的是公式；请换成算好的数' };
  const match = NUMBER.exec(text);
  if (!match) return notFigure(text);
  const [number, sign = '', whole = '', decimals = ''] = match;
  const rest = text.slice(number.length);
  const size = Number(`${whole.replaceAll(',', '')}.${decimals || '0'}`);
  const typed = sign === '-' ? -size : size;
  return withUnit(typed, rest, measure, text);
}

/** The number with what stands behind it. */
function withUnit(typed: number, rest: string, measure: Measure, text: string): TypedFigure {
  const unit = MEASURES[measure];
  if (rest === '' || rest === unit) return { value: typed };
  if (measure === MONEY) {
    if (rest === '万') return { value: typed };
    if (rest === '元' || rest === '块') {
      return {
        problem: `写的是${quoted(text)}，要按万元填`,
        fix: String(Math.round(typed / 100) / 100),
      };
    }
  } else if (rest === '万' || rest === `万${unit}`) {
    return { value: Math.round(typed * 10_000 * 100) / 100 };
  }
  if (/^(?:多|余|左右|上下|以上|以下|几|\+)/.test(rest)) {
    return { problem: `写的是${quoted(text)}，不能写约数，请填准数` };
  }
  if (Object.values(MEASURES).some((other) => other === rest)) {
    return { problem: `写的是${quoted(text)}，这一项要按${unit}填，请核对` };
  }
  return notFigure(text);
}

function notFigure(text: string): TypedFigure {
  return { problem: `写的是${quoted(text)}，不是数；请只填阿拉伯数字`, ...mended(text) };
}

/** A slip of the hand whose meaning is plain: 12。5, 1O, 一两 is none. */
function mended(text: string): { fix?: string } {
  const plain = text
    .replace(/[。·]/g, '.')
    .replace(/[oO〇○]/g, '0')
    .replace(/[lI]/g, '1');
  return plain !== text && /^\d{1,12}(?:\.\d{1,6})?$/.test(plain) ? { fix: plain } : {};
}

function quoted(text: string): string {
  return text.length > LONGEST_QUOTE ? '一段文字' : `“${maskPersonalNumbers(text)}”`;
}
