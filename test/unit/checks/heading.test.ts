import { expect, test } from 'vitest';
import { problems } from './helpers.ts';

const heading = (text: string) =>
  problems('heading', { 'stories/bus/index.mdx': ['示例正文。', `${text}\n\n正文。`] });

test('headings that are none', () => {
  expect(heading('##小标题\n\n＃＃ 小标题\n\n#小标题\n\n正文\n###小标题')).toMatchInlineSnapshot(`
    "stories/bus/index.mdx:19:1: 小标题的“#”后面要空一格，不然“#”会原样登出来。改为：## 小标题 [heading]
    stories/bus/index.mdx:21:1: 小标题要用英文的“#”，后面空一格。改为：## 小标题 [heading]
    stories/bus/index.mdx:23:1: 小标题的“#”后面要空一格，不然“#”会原样登出来。改为：## 小标题 [heading]
    stories/bus/index.mdx:26:1: 小标题的“#”后面要空一格，不然“#”会原样登出来。改为：### 小标题 [heading]"
  `);
});

test('a second heading of the page', () => {
  expect(heading('# 大标题\n\n大标题\n===')).toMatchInlineSnapshot(`
    "stories/bus/index.mdx:19:1: “# ”是整页的大标题，网页已经有了；正文里的小标题要写两个“#”。改为：## 大标题 [heading]
    stories/bus/index.mdx:21:1: “# ”是整页的大标题，网页已经有了；正文里的小标题要写两个“#”。改为：## 大标题 [heading]"
  `);
});

test.each(['## 小标题', '### 小标题', '#工会送温暖# 今天', '3#楼', '`##小标题`', '正文##小标题'])(
  '%s may stay',
  (text) => {
    expect(heading(text)).toBe('');
  },
);
