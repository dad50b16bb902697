import { expect, test } from 'vitest';
import { DICTIONARY } from '../../../src/cards/typography/dictionary.ts';
import { joinWords } from '../../../src/cards/typography/join.ts';

/** Joiners as `_`, thin spaces as `~`. */
const shown = (text: string, names: string[] = []) =>
  joinWords(text, [...DICTIONARY, ...names])
    .replaceAll('\u2060', '_')
    .replaceAll('\u2009', '~');

test.each([
  ['a word of the segmenter stays whole', '工资支付', '工_资支_付'],
  ['a word of the dictionary stays whole', '送温暖', '送_温_暖'],
  ['a particle leans on the word before it', '职工的工资', '职_工_的工_资'],
  ['a preposition holds on to the word after it', '把证据留好', '把_证_据留好'],
  ['a figure stays with what it counts', '共3户家庭', '共~3_~_户家_庭'],
  ['a date is one piece', '2021年1月25日前', '2_0_2_1_~_年_~_1_~_月_~_2_5_~_日_前'],
  ['a sum stays with its unit', '1000元/户', '1_0_0_0_~_元_/_户'],
  ['a span of time is one piece', '09:00—12:00', '0_9_:_0_0_—_1_2_:_0_0'],
  ['also when it is said', '09:00至12:00', '0_9_:_0_0_~_至_~_1_2_:_0_0'],
  ['thin spaces stand around Latin letters', '用APP查', '用~A_P_P~查'],
  ['no line starts with ——', '江淮——关爱', '江_淮_—_—关爱'],
  ['no line starts with ·', '邮情·情暖', '邮情_·情_暖'],
  ['a person and how they are called', '找赵师傅修水管', '找赵_师_傅修水_管'],
  ['white space becomes one space', ' 两节 \n 送温暖 ', '两_节 送_温_暖'],
])('%s', (_rule, text, expected) => {
  expect(shown(text)).toBe(expected);
});

test('names of the union are kept whole', () => {
  expect(shown('示例市总工会办公室', ['示例市总工会'])).toContain('示_例_市_总_工_会');
});
