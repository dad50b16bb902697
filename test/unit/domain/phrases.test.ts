import { describe, expect, it } from 'vitest';
import { phrases } from '../../../src/domain/phrases.ts';

describe('phrases', () => {
  it.each([
    ['quoted words stay whole', '做好“两节”工作', ['做好', '“两节”', '工作']],
    ['a unit stays with its number', '做好2021年工作', ['做好', '2021年', '工作']],
    ['punctuation stays with the word before it', '家里有困难，工会怎么帮', '，'],
    ['an opening mark stays with the word after it', '看懂《条例》', '《条例'],
    ['a single word is one piece', '工资', ['工资']],
    ['nothing is nothing', '', []],
  ])('%s', (_, text, expected) => {
    const pieces = phrases(text);
    expect(pieces.join('')).toBe(text);
    if (Array.isArray(expected)) expect(pieces).toEqual(expected);
    else expect(pieces.some((piece) => piece.includes(expected) && piece !== expected)).toBe(true);
  });
});
