import { expect, test } from 'vitest';
import { problems } from './helpers.ts';

test('in the front matter and in the body, where it stands', () => {
  expect(
    problems('must-not-say', {
      'stories/bus/index.mdx': [
        '示例正文。',
        '开头一句。\n第二行写着公司**有权罚款**。再来，公司有权罚款。',
      ],
    }),
  ).toMatchInlineSnapshot(`
    "stories/bus/index.mdx:20:6: “公司有权罚款”不能这样说：现行规定没有一概这样写。改为：没有法律或者约定依据的扣钱，可以投诉。 [must-not-say]
    stories/bus/index.mdx:20:20: “公司有权罚款”不能这样说：现行规定没有一概这样写。改为：没有法律或者约定依据的扣钱，可以投诉。 [must-not-say]"
  `);
});

test('a notice stays as it was issued', () => {
  expect(
    problems('must-not-say', { 'notices/2020-1.mdx': ['示例主题。', '工会帮你要回工资。'] }),
  ).toBe('');
});
