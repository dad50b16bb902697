import { expect, test } from 'vitest';
import { problems } from './helpers.ts';

const body = (text: string) =>
  problems('mdx-syntax', { 'stories/bus/index.mdx': ['示例正文。', text] });

test('a lone less-than sign', () => {
  expect(body('温度<5度。')).toMatchInlineSnapshot(
    `"stories/bus/index.mdx:19:4: “<”有特殊的意思；要显示小于号，请写成“&lt;”或者“小于”。改为：&lt; [mdx-syntax]"`,
  );
});

test('braces', () => {
  expect(body('姓名{小 明}。')).toMatchInlineSnapshot(
    `"stories/bus/index.mdx:19:5: 花括号会被当成程序，正文里不能用；要显示花括号，请在前面加反斜杠。改为：姓名\\{小 明\\}。有困难请打0552-0000000。 [mdx-syntax]"`,
  );
});

test('a brace that is not closed', () => {
  expect(body('姓名{小明。')).toMatchInlineSnapshot(
    `"stories/bus/index.mdx:19:25: 花括号会被当成程序，正文里不能用；要显示花括号，请在前面加反斜杠。改为：姓名\\{小明。有困难请打0552-0000000。 [mdx-syntax]"`,
  );
});

test('an HTML comment', () => {
  expect(body('<!-- 备注 -->')).toMatchInlineSnapshot(
    `"stories/bus/index.mdx:19:2: 这里不能用“<!-- -->”写备注。改为：{/* 备注 */} [mdx-syntax]"`,
  );
});

test.each([
  ['words in angle brackets', '联系<姓名>。', '改为：〈姓名〉'],
  ['several words', '填<姓 名>。', '改为：〈姓 名〉'],
  ['code of web pages', '<b>重要。', '改为：**文字**'],
  ['full-width quotes', '<Hotline number=“12351” />', '改为：<Hotline number="12351" />'],
  ['no quotes', '<Law law=labour-law article=50 />', '改为：<Law law="labour-law" article="50" />'],
  ['a comparison', '温度a<b 3', '改为：&lt;'],
])('%s', (_, text, expected) => {
  expect(body(text)).toContain(expected);
});

test('an address in angle brackets', () => {
  expect(body('请看<https://example.org>。')).toMatchInlineSnapshot(
    `"stories/bus/index.mdx:19:10: 网址不能放在尖括号里。改为：[https://example.org](https://example.org) [mdx-syntax]"`,
  );
});

test('an attribute without quotes', () => {
  expect(body('<Law law=sample-law article="3" />')).toMatchInlineSnapshot(
    `"stories/bus/index.mdx:19:10: 这里要写成 名称="内容"：等号后面用英文双引号，两项之间空一格。改为：<Law law="sample-law" article="3" /> [mdx-syntax]"`,
  );
});

test('a component that is not closed', () => {
  expect(body('<Callout kind="note">\n\n注意。')).toMatchInlineSnapshot(
    `"stories/bus/index.mdx:19:1: “<Callout>”没有写结尾，请在这一段的后面加上。改为：</Callout> [mdx-syntax]"`,
  );
});

test('an unknown closing tag', () => {
  expect(body('注意。</Callout>')).toMatchInlineSnapshot(
    `"stories/bus/index.mdx:19:5: 这个结尾前面没有对应的开头，请删去，或者补上开头 [mdx-syntax]"`,
  );
});

test('tags that cross', () => {
  expect(body('<Steps>\n\n<Step title="做一步">\n\n做。\n\n</Steps>')).toMatchInlineSnapshot(
    `"stories/bus/index.mdx:25:1: “</Steps>”对不上：前面的“<Step>”还没有写结尾。改为：</Step> [mdx-syntax]"`,
  );
});

test('a line that starts like a program', () => {
  expect(body('import 进口货物')).toMatchInlineSnapshot(
    `"stories/bus/index.mdx:19:21: 行首的“import”“export”会被当成程序，正文里不能写程序；请改写这一行 [mdx-syntax]"`,
  );
});

test('all mistakes of a pasted text are told at once', () => {
  expect(body('甲{1 2}。\n\n乙<3。\n\n<!-- 丙 -->\n\n丁{4 5}。')).toMatchInlineSnapshot(`
    "stories/bus/index.mdx:19:4: 花括号会被当成程序，正文里不能用；要显示花括号，请在前面加反斜杠。改为：甲\\{1 2\\}。 [mdx-syntax]
    stories/bus/index.mdx:21:3: “<”有特殊的意思；要显示小于号，请写成“&lt;”或者“小于”。改为：&lt; [mdx-syntax]
    stories/bus/index.mdx:23:2: 这里不能用“<!-- -->”写备注。改为：{/* 备注 */} [mdx-syntax]
    stories/bus/index.mdx:25:4: 花括号会被当成程序，正文里不能用；要显示花括号，请在前面加反斜杠。改为：丁\\{4 5\\}。有困难请打0552-0000000。 [mdx-syntax]"
  `);
});

test('mistakes of the front matter and of the body are told together', () => {
  const text = '---\ntitle：示例\n---\n\n甲{1 2}。\n';
  const edits = { 'stories/bus/index.mdx': text };
  expect(problems('mdx-syntax', edits)).toMatch(/^stories\/bus\/index\.mdx:5:/);
  expect(problems('front-matter', edits)).toMatch(/^stories\/bus\/index\.mdx:2:/);
});
