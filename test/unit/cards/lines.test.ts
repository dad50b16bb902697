import { describe, expect, test } from 'vitest';
import { isClosing, isOpening } from '../../../src/cards/typography/characters.ts';
import { breakLines } from '../../../src/cards/typography/lines.ts';
import { pieces } from './helpers.ts';
import { prose } from './subjects.ts';

const title = (text: string, width: number, most = 9) =>
  breakLines(pieces(text), width, most, 'even')?.lines.map((line) =>
    line.replaceAll('\u2009', ' '),
  );

test.each([
  ['关于做好2021年“两节”送温暖工作的通知', 12, ['关于做好 2021 年“两节”', '送温暖工作的通知']],
  ['家里有困难，工会怎么帮', 9, ['家里有困难，', '工会怎么帮']],
  ['要工资，哪些日子不能错过', 8, ['要工资，', '哪些日子不能错过']],
  [
    '来送东西的，我谢谢他；来帮我算账的，我记着他。',
    13,
    ['来送东西的，我谢谢他；', '来帮我算账的，我记着他。'],
  ],
  ['包工头欠钱，找谁要', 6, ['包工头欠钱，', '找谁要']],
  ['看懂《保障农民工工资支付条例》', 8, ['看懂《保障农民工', '工资支付条例》']],
  ['春运邮情·情暖江淮', 6, ['春运邮情·', '情暖江淮']],
])('%s in lines of %i em', (text, width, expected) => {
  expect(title(text, width)).toEqual(expected);
});

test('a title that needs more lines than allowed is not broken', () => {
  expect(title('关于做好2021年“两节”送温暖工作的通知', 6, 2)).toBeUndefined();
});

test('a word wider than a line is never cut', () => {
  expect(title('https://nuanxun.example.org/', 4)).toBeUndefined();
});

test('running text fills its lines and leaves no character alone on the last', () => {
  const set = breakLines(pieces('不会写字的，可以口头说，工作人员给你记下来就行'), 11, 9, 'full');
  expect(set?.lines).toEqual(['不会写字的，可以', '口头说，工作人员给你', '记下来就行']);
});

describe('whatever the text and the width', () => {
  const texts = [
    prose(60),
    prose(140),
    prose(160),
    '《细则》《办法》（两节）“送温暖”——情暖·职工……好，行。',
  ];
  for (const setting of ['even', 'full'] as const) {
    test(`no line breaks a rule (${setting})`, () => {
      for (const text of texts) {
        for (let width = 10; width < 40; width += 0.5) {
          const lines = breakLines(pieces(text), width, 99, setting)?.lines ?? [];
          expect(lines.length).toBeGreaterThan(0);
          lines.forEach((line, index) => {
            if (index > 0) expect(isClosing([...line][0]!), line).toBe(false);
            if (index < lines.length - 1) expect(isOpening([...line].at(-1)!), line).toBe(false);
          });
          const again = lines.join('').replace(/[\s\u2009\u2060]/gu, '');
          expect(again).toBe(text.replace(/[\s\u2009\u2060]/gu, ''));
        }
      }
    });
  }
});
