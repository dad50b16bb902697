import { expect, test } from 'vitest';
import { problems } from './helpers.ts';

const FILE = 'answers/which-way.json';
const answers = (from: string, to: string) => problems('answers', { [FILE]: [from, to] });
/** A fragment of the good file on several lines, as one text. */
const lines = (...text: string[]) => text.join('\n');

test('a first question that is not there', () => {
  expect(answers('"start": "paid"', '"start": "payd"')).toMatchInlineSnapshot(
    `"answers/which-way.json:9:12: 第一题写的是“payd”，questions 里没有编号是它的题。改为：paid [answers]"`,
  );
});

test('an answer that leads nowhere', () => {
  expect(answers('"next": "claim"', '"next": "claims"')).toMatchInlineSnapshot(
    `"answers/which-way.json:24:49: 回答“有”通向“claims”，没有编号是它的题或者结果。改为：claim [answers]"`,
  );
});

test('an answer that leads back', () => {
  expect(answers('"next": "claim"', '"next": "paid"')).toMatchInlineSnapshot(`
    "answers/which-way.json:24:49: 回答“有”绕回了前面的题，读者会一直转圈：paid → proof → paid [answers]
    answers/which-way.json:31:13: 没有哪个回答通向“claim”，读者看不到它；请让一个回答通向它，或者删去 [answers]"
  `);
});

test('two answers alike', () => {
  expect(answers('"label": "没有"', '"label": "有"')).toMatchInlineSnapshot(
    `"answers/which-way.json:25:20: 回答“有”写了两次，读者分不清，请改一个 [answers]"`,
  );
});

test('answers that all lead to one place', () => {
  expect(answers('"next": "claim"', '"next": "ask"')).toMatchInlineSnapshot(`
    "answers/which-way.json:23:18: 所有回答都通向“ask”，问了等于没问；请改通向，或者删去这一题 [answers]
    answers/which-way.json:31:13: 没有哪个回答通向“claim”，读者看不到它；请让一个回答通向它，或者删去 [answers]"
  `);
});

test('a question with one answer', () => {
  expect(
    answers(
      lines(
        '{ "label": "没给", "next": "proof" },',
        '        { "label": "给了，想问别的", "next": "ask" }',
      ),
      '{ "label": "没给", "next": "proof" }',
    ),
  ).toMatchInlineSnapshot(
    `"answers/which-way.json:15:18: 这一题只有 1 个回答；至少要有两个，读者才有得选 [answers]"`,
  );
});

test('one id and one title twice', () => {
  expect(
    answers(
      lines('"id": "ask",', '      "title": "示例：打电话问清楚"'),
      lines('"id": "proof",', '      "title": "示例：带上凭据去投诉"'),
    ),
  ).toMatchInlineSnapshot(`
    "answers/which-way.json:17:39: 回答“给了，想问别的”通向“ask”，没有编号是它的题或者结果 [answers]
    answers/which-way.json:25:34: 回答“没有”通向“ask”，没有编号是它的题或者结果 [answers]
    answers/which-way.json:57:13: 编号“proof”前面用过了；编号是网页地址，每一题、每个结果都要不一样 [answers]
    answers/which-way.json:58:16: 标题“示例：带上凭据去投诉”前面用过了；标题是网页的名字，请换个说法 [answers]"
  `);
});

test('more questions in a row than people answer', () => {
  const row = Array.from({ length: 7 }, (_, index) => {
    const next = index < 6 ? `q${index + 2}` : 'proof';
    return `{"id":"q${index + 1}","title":"第${index + 1}问","answers":[{"label":"是","next":"${next}"},{"label":"否","next":"ask"}]},`;
  });
  expect(
    answers(
      lines(
        '"next": "proof" },',
        '        { "label": "给了，想问别的", "next": "ask" }',
        '      ]',
        '    },',
      ),
      lines(
        '"next": "q1" },',
        '        { "label": "给了，想问别的", "next": "ask" }',
        '      ]',
        '    },',
        ...row,
      ),
    ),
  ).toMatchInlineSnapshot(
    `"answers/which-way.json:28:13: 最长的一条路有 9 题，最多只能有 8 题，再多读者就不看了：paid → q1 → q2 → q3 → q4 → q5 → q6 → q7 → proof [answers]"`,
  );
});

test('a question that nothing leads to', () => {
  expect(
    answers(
      '"questions": [',
      '"questions": [{"id":"lost","title":"谁问？","answers":[{"label":"是","next":"claim"},{"label":"否","next":"ask"}]},',
    ),
  ).toMatchInlineSnapshot(
    `"answers/which-way.json:10:23: 没有哪个回答通向“lost”，读者看不到它；请让一个回答通向它，或者删去 [answers]"`,
  );
});

test('what is missing is left to the schema', () => {
  expect(answers('"label": "没有", ', '')).toBe('');
});

test.each([
  ['reference', '"guides": ["wages"]', '"guides": ["wage"]'],
  ['reference', '"support": ["help"]', '"support": ["hlp"]'],
  ['reference', '"hotlines": ["12348"]', '"hotlines": ["12384"]'],
  ['reference', '"answers": ["which-way"]', '"answers": ["witch-way"]'],
  ['law-citation', '"article": "3"', '"article": "4"'],
  ['notice-quote', '要走访困难职工', '要走访困难的职工'],
  ['schema', '"needs": ["wages"]', '"needs": ["wage"]'],
  ['phone-number', '拨打12351问', '拨打12315问'],
])('everything that an outcome names must exist: %s, %s', (id, from, to) => {
  const lines = problems(id, { [FILE]: [from, to] }).split('\n');
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatch(/^answers\/which-way\.json:\d+:\d+: .*\p{Script=Han}/u);
});
