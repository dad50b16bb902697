import { expect, test } from 'vitest';
import { byTitles } from '../../../src/schemas/by-titles.ts';
import { answersOf, faultsOf, formOf } from '../../../src/desk/server/form.ts';
import { fieldsOf } from '../../../src/schemas/describe.ts';
import { KINDS } from '../../../src/schemas/index.ts';
import type { Ids } from '../../../src/drafts/front-matter.ts';
import { DRAFT_KINDS } from '../../../src/drafts/kinds.ts';
import { readContext } from '../../../src/checks/context.ts';
import { ROOT } from '../../../scripts/lib/folders.ts';

const ids: Ids = (await readContext(ROOT, 'test/fixtures/checks/good', '2026-11-23')).ids;

test.each(Object.values(DRAFT_KINDS))(
  'the form of $kind asks for every field in Chinese',
  ({ kind }) => {
    const form = formOf(kind, ids);
    expect(form.map(({ key }) => key)).toEqual(Object.keys(KINDS[kind].schema.shape));
    const words = form.flatMap(({ title, choices = [] }) => [
      title,
      ...choices.map(({ name }) => name),
    ]);
    expect(words.filter((word) => !/\p{Script=Han}/u.test(word))).toEqual([]);
  },
);

test('what a form sends becomes front matter; what is empty is left out', () => {
  const given = {
    title: ' 雪夜里的末班车 ',
    description: '',
    sample: false,
    linesOfWork: ['care', ''],
    people: [
      { name: '小郑', nameStyle: '化名', role: ' ' },
      { name: '', nameStyle: '', role: '' },
    ],
    picture: { file: '', alt: '', credit: '' },
    unknown: 'x',
  };
  expect(answersOf('stories', given)).toEqual({
    title: '雪夜里的末班车',
    linesOfWork: ['care'],
    people: [{ name: '小郑', nameStyle: '化名' }],
  });
  expect(answersOf('legal-aid', { order: '１２', aliases: ['要工资', ''] })).toEqual({
    order: 12,
    aliases: ['要工资'],
  });
  expect(answersOf('stories', 'nothing')).toEqual({});
});

test('faults are told by the names that stand on the form', () => {
  const values = { title: '题', description: '短', people: [{ name: '小郑', nameStyle: '化名' }] };
  expect(faultsOf('stories', values)).toMatchInlineSnapshot(`
    {
      "description": [
        "“一句话介绍”太短：有 1 个字，至少要 15 个字。",
      ],
      "people": [
        "“写到的人”第 1 项里缺少“身份”这一项，请加上。",
      ],
    }
  `);
});

test.each([
  ['缺少“shortTitle”（短标题）这一项', '缺少“短标题”这一项'],
  ['内容是编的，写 sample: true', '内容是编的，勾上“示例”'],
  ['正文里的“Word”', '正文里的“Word”'],
  [
    '请在 picture 里写明；不是的话写 madeByAi: false',
    '请在“配图”里写明；不是的话不要勾“人工智能生成”',
  ],
  ['只能是：visit（走访慰问）、experience（经验做法）', '只能是：走访慰问、经验做法'],
  ['没有编号是“x”的热线；hotlines 里还什么都没有', '没有编号是“x”的热线；“热线”里还什么都没有'],
  [
    'content/laws/by.json 里没有 https://example.org/title',
    'content/laws/by.json 里没有 https://example.org/title',
  ],
])('%s', (message, said) => {
  expect(byTitles(message, fieldsOf(KINDS.stories.schema))).toBe(said);
});
