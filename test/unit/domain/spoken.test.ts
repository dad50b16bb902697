import { expect, test } from 'vitest';
import { spokenSentences } from '../../../src/domain/spoken.ts';

test.each([
  ['one sentence', '先打电话。', ['先打电话。']],
  ['two', '先打电话。再去！', ['先打电话。', '再去！']],
  ['closing quotation marks stay', '他说：“没钱。”走了。', ['他说：“没钱。”', '走了。']],
  ['no end', '要带什么', ['要带什么']],
  ['white space of the page', '\n  先\n 打  ', ['先 打']],
  ['only marks', ' …… 、', []],
  ['a hotline digit by digit', '打12333问。', ['打1 2 3 3 3问。']],
  ['a hotline and its name', '12333 人社服务热线', ['1 2 3 3 3 人社服务热线']],
  ['people are counted', '帮了12333人。', ['帮了12333人。']],
  ['a landline', '电话0552-1234567。', ['电话0 5 5 2 1 2 3 4 5 6 7。']],
  ['money stays a number', '欠了12000元。', ['欠了12000元。']],
  ['years stay', '2026年11月23日', ['2026年11月23日']],
])('%s', (_, text, expected) => {
  expect(spokenSentences(text)).toEqual(expected);
});

test('a long sentence is said in pieces that end behind a comma', () => {
  const clause = '带上身份证和考勤记录，';
  const pieces = spokenSentences(`${clause.repeat(20)}再去。`);
  expect(pieces.length).toBeGreaterThan(1);
  expect(pieces.join('')).toBe(`${clause.repeat(20)}再去。`);
  for (const piece of pieces) expect(piece.length).toBeLessThanOrEqual(120);
});
