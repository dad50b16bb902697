import { describe, expect, test } from 'vitest';
import { formatUnix } from '../../../src/checks/format.ts';
import { guard } from '../../../src/checks/safety.ts';
import { problems } from './helpers.ts';

const say = (text: string) => formatUnix(guard(text, 'a.mdx'));

describe('what could run code is refused', () => {
  test.each([
    ['an expression', "{constructor.constructor('return process')()}"],
    ['an expression within text', '一{1 + 1}二'],
    ['an expression after a comment', '{/* a */ process.exit()}'],
    ['empty braces', '{}'],
    ['an import', 'import fs from "node:fs"'],
    ['an export', 'export const a = 1'],
    ['an export of a layout', 'export default function Layout() {}'],
    ['spread attributes', '<Steps {...x}>\n\n</Steps>'],
    ['an expression as attribute', '<Law law={process.env.HOME} article="3" />'],
    ['a template as attribute', '<Law law={`a`} article="3" />'],
    ['an element as attribute', '<Law law=<b/> article="3" />'],
    ['an attribute without value', '<Law law="a" article="3" hidden />'],
    ['an unknown attribute', '<Law law="a" article="3" onclick="x" />'],
    ['a directive of Astro', '<Law law="a" article="3" client:load="x" />'],
    ['set:html', '<Law law="a" article="3" set:html="x" />'],
    ['an attribute named __proto__', '<Law law="a" article="3" __proto__="x" />'],
    ['an attribute twice', '<Law law="a" law="b" article="3" />'],
    ['the component __proto__', '<__proto__ />'],
    ['the component constructor', '<constructor/>'],
    ['the component toString', '<toString />'],
    ['a member of a component', '<Steps.constructor />'],
    ['a fragment', '<>a</>'],
    ['raw HTML', '<a href="https://example.org">a</a>'],
    ['a script', '<script>alert(1)</script>'],
    ['a style', '<style>a</style>'],
    ['a frame', '<iframe src="https://example.org"></iframe>'],
    ['an HTML comment', '<!-- a -->'],
    ['a declaration', '<!DOCTYPE html>'],
    ['layout in front matter', '---\nlayout: ../a.astro\n---\n'],
    ['layout in quotes', '---\n"lay\\u006fut": ../a.astro\n---\n'],
    ['layout by merge', '---\n<<: { layout: a }\n---\n'],
    ['layout in TOML', '+++\nlayout = "a"\n+++\n'],
    ['layout behind blank lines', '\n\n---\nlayout: a\n---\n'],
    ['layout behind a byte order mark', '\uFEFF---\nlayout: a\n---\n'],
    ['layout before an unclean end', '---\nlayout: a\n---x\n'],
    ['slug in front matter', '---\nslug: a\n---\n'],
  ])('%s', (_, text) => {
    expect(guard(text, 'a.mdx')).not.toEqual([]);
  });
});

describe('addresses that are refused', () => {
  test.each([
    ['javascript', '[x](javascript:alert(1))'],
    ['mixed case', '[x](JaVaScRiPt:alert(1))'],
    ['a numeric entity', '[x](&#106;avascript:alert(1))'],
    ['a hexadecimal entity', '[x](&#x6A;avascript:alert(1))'],
    ['a tab inside', '[x](<java\tscript:alert(1)>)'],
    ['a tab as entity', '[x](java&Tab;script:alert(1))'],
    ['a line break as entity', '[x](java&NewLine;script:alert(1))'],
    ['a blank before', '[x](<&#x20;javascript:alert(1)>)'],
    ['a control character before', '[x](&#1;javascript:alert(1))'],
    ['a colon as entity', '[x](javascript&colon;alert(1))'],
    ['a backslash before the colon', '[x](javascript\\:alert(1))'],
    ['percent encoding', '[x](java%73cript:alert(1))'],
    ['vbscript', '[x](vbscript:a)'],
    ['data', '[x](data:text/html,a)'],
    ['a picture by data', '![x](data:image/svg+xml,a)'],
    ['a picture by javascript', '![x](javascript:a)'],
    ['a definition', '[x]\n\n[x]: javascript:alert(1)'],
    ['a definition that nothing uses', '[x]: javascript:alert(1)'],
    ['a picture by definition', '![x][y]\n\n[y]: data:image/svg+xml,a'],
    ['an autolink', '<javascript:alert(1)>'],
    ['the scheme of the page', '[x](//example.org)'],
    ['a backslash for a slash', '[x](/\\\\example.org)'],
    ['a file of the author', '[x](file:///C:/a.docx)'],
    ['a drive', '[x](C:\\\\a.docx)'],
    ['blob', '[x](blob:https://example.org/a)'],
    ['within a table', '| a |\n|---|\n| [x](javascript:a) |'],
    ['within a footnote', 'a[^1]\n\n[^1]: [x](javascript:a)'],
    ['within a component', '<Callout kind="note">\n\n[x](javascript:a)\n\n</Callout>'],
  ])('%s', (_, text) => {
    expect(guard(text, 'a.mdx')).not.toEqual([]);
  });
});

describe('what may stay', () => {
  test.each([
    ['text with emphasis', '**一**、*二*、~~三~~、`{四}`'],
    ['a comment', '{/* 备注 */}'],
    ['a comment within text', '一{/* 备注 */}二'],
    ['escaped braces', '一\\{二\\}'],
    ['braces in code', '```\n{a}\nimport a\n<b>\n```'],
    [
      'headings, lists, tables, footnotes',
      '## 一\n\n- 二\n\n| 三 |\n|---|\n| 四 |\n\n五[^1]\n\n[^1]: 六',
    ],
    [
      'addresses',
      '[a](https://example.org) [b](/support/) [c](#d) [e](mailto:a@example.org) [f](tel:12351)',
    ],
    ['a picture beside the file', '![方块](./cover.svg)'],
    ['bare addresses', 'https://example.org a@example.org'],
    [
      'components',
      '<Steps>\n\n<Step title="先打电话">\n\n做。<Law law="a" article="3" />\n\n</Step>\n\n</Steps>',
    ],
    ['front matter', '---\ntitle: 示例\n---\n\n一'],
    ['words like import at the start', '进口 import 一下'],
  ])('%s', (_, text) => {
    expect(say(text)).toBe('');
  });
});

describe('what is said', () => {
  test('every problem with its line and column', () => {
    expect(
      say(
        '---\nlayout: a\n---\n\nexport const a = 1\n\n一{b}二\n\n<Steps {...c}>\n\n<Step title="d" x={1}>e</Step>\n\n</Steps>\n\n[f](javascript:g) <h3>i</h3>\n\n<Calout kind="note">j</Calout>',
      ),
    ).toMatchInlineSnapshot(`
      "a.mdx:2:9: 信息栏里不能写“layout”：它会让网站运行程序，请删去 [content-code]
      a.mdx:5:1: 正文里不能写 import 或 export，请删去这几行 [content-code]
      a.mdx:7:2: 花括号会被当成程序，正文里不能用；要显示花括号，请在前面加反斜杠。改为：\\{b\\} [content-code]
      a.mdx:9:8: 尖括号里不能写“{…}”，请写成 名称="内容" [content-code]
      a.mdx:11:17: “x”的内容要直接放在英文双引号里，不能用花括号，也不能省略。改为：x="内容" [content-code]
      a.mdx:15:1: 地址“javascript:g”不能用：只能以 https://、http://、mailto:、tel:、/、#、./ 开头 [content-code]
      a.mdx:15:19: 正文里不能写网页代码“<h3>”，请删去，或者换一种写法。改为：### 标题 [content-code]
      a.mdx:17:1: 没有“<Calout>”这种写法；可以用的有：Steps、Step、Law、Callout、Hotline、Quote。改为：<Callout> [content-code]"
    `);
  });

  test('attributes', () => {
    expect(
      say(
        '<Steps>\n\n<Step title="一">a</Step>\n\n<Step titel="先打电话">a</Step>\n\n</Steps>\n\n<Callout kind="warn">b</Callout>\n\n<Law law="劳动法" article="三" /><Hotline />',
      ),
    ).toMatchInlineSnapshot(`
      "a.mdx:3:7: <Step>：“title”太短：有 1 个字，至少要 2 个字 [content-code]
      a.mdx:5:1: <Step>：缺少“title”这一项，请加上。改为：title="在这里填写" [content-code]
      a.mdx:5:7: <Step>：没有“titel”这一项，是不是“title”。改为：title [content-code]
      a.mdx:9:10: <Callout>：“kind”写的“warn”不对，只能是：note、warning。改为：warning [content-code]
      a.mdx:11:6: <Law>：“law”写的“劳动法”不对：要写成“labour-law”这样的编号 [content-code]
      a.mdx:11:16: <Law>：“article”写的“三”不对：条号要用阿拉伯数字，例如“30” [content-code]
      a.mdx:11:30: <Hotline>：缺少“number”这一项，请加上。改为：number="在这里填写" [content-code]"
    `);
  });

  test('a component in the wrong place', () => {
    expect(say('<Step title="先打电话">a</Step>')).toMatchInlineSnapshot(
      `"a.mdx:1:1: <Step> 要直接放在 <Steps> 里面 [content-code]"`,
    );
  });

  test('an address with its correction', () => {
    expect(
      say(
        '[a](12351) [b](//example.org) [c](cover.svg) [d](<https://example.org/ a>) [e](file:///C:/f.docx) [g](h@example.org)',
      ),
    ).toMatchInlineSnapshot(`
      "a.mdx:1:1: 地址“12351”不能用：只能以 https://、http://、mailto:、tel:、/、#、./ 开头。改为：tel:12351 [content-code]
      a.mdx:1:12: 地址“//example.org”不能用：只能以 https://、http://、mailto:、tel:、/、#、./ 开头。改为：https://example.org [content-code]
      a.mdx:1:31: 地址“cover.svg”不能用：只能以 https://、http://、mailto:、tel:、/、#、./ 开头。改为：./cover.svg [content-code]
      a.mdx:1:46: 地址里有空格或看不见的字符。改为：https://example.org/a [content-code]
      a.mdx:1:76: “file:///C:/f.docx”是您电脑里的文件，读者打不开；请改成网上的地址 [content-code]
      a.mdx:1:99: 地址“h@example.org”不能用：只能以 https://、http://、mailto:、tel:、/、#、./ 开头。改为：mailto:h@example.org [content-code]"
    `);
  });
});

test('an attachment is told where to go', () => {
  expect(say('[附件](附件.docx) [表](Form%201.XLSX)')).toMatchInlineSnapshot(`
    "a.mdx:1:1: “附件.docx”这样写读者打不开：附件要放进 public/files/，名字只用小写英文字母和数字。改为：/files/attachment.docx [content-code]
    a.mdx:1:15: “Form 1.XLSX”这样写读者打不开：附件要放进 public/files/，名字只用小写英文字母和数字。改为：/files/form-1.xlsx [content-code]"
  `);
});

test('as a check it looks at every file', () => {
  expect(
    problems('content-code', { 'stories/bus/index.mdx': ['示例正文。', '{a}'] }),
  ).toMatchInlineSnapshot(
    `"stories/bus/index.mdx:19:1: 花括号会被当成程序，正文里不能用；要显示花括号，请在前面加反斜杠。改为：\\{a\\} [content-code]"`,
  );
});
