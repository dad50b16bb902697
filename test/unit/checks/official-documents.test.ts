import { expect, test } from 'vitest';
import { problems } from './helpers.ts';

const NOTICE = 'notices/2020-1.mdx';
const BODY = '现将有关事项通知如下：';
const inBody = (check: string, text: string) => problems(check, { [NOTICE]: [BODY, text] });

test('levels out of order, in another form, with a gap', () => {
  expect(problems('heading-levels', { [NOTICE]: ['## 二、主要内容', '## 三.主要内容'] }))
    .toMatchInlineSnapshot(`
      "notices/2020-1.mdx:24:1: “三.”：层次序数的写法不对，依次是“一、”“（一）”“1.”“（1）”；如果原件就是这样写的，不要改，在 editorNotes 里写一条说明。改为：三、主要内容 [heading-levels]
      notices/2020-1.mdx:24:1: “三.”：序号接不上前面的；如果原件就是这样写的，不要改，在 editorNotes 里写一条说明。改为：二、主要内容 [heading-levels]"
    `);
  expect(inBody('heading-levels', '（一）先说一件事。')).toMatchInlineSnapshot(
    `"notices/2020-1.mdx:20:1: “一、”：层次倒了：上面已经用了低一级的序数；如果原件就是这样写的，不要改，在 editorNotes 里写一条说明。改为：一、活动主题 [heading-levels]"`,
  );
});

test('words that stay as issued are left alone', () => {
  const text = '尊法守法˙携手筑梦，按照800/户发放。\n\n（一）、先说一件事。';
  expect(inBody('official-wording', text)).toMatchInlineSnapshot(`
    "notices/2020-1.mdx:18:5: “˙”：间隔号要用“·”（U+00B7），这里用的是另一个样子相近的点，搜索会找不到；如果原件就是这样写的，不要改，在 editorNotes 里写一条说明。改为：· [official-wording]
    notices/2020-1.mdx:18:13: “800”：钱数后面没有单位，读者会猜是元还是万元；如果原件就是这样写的，不要改，在 editorNotes 里写一条说明。改为：800元 [official-wording]"
  `);
  const kept = (check: string, quote: string) =>
    problems(check, {
      [NOTICE]: [
        `    note: 示例按语。\n---\n\n${BODY}`,
        `    note: 示例按语。\n  - quote: ${quote}\n    note: 原文如此，照样保留。\n---\n\n${text}`,
      ],
    });
  expect(kept('official-wording', '法守法˙携手筑梦，按照800/户发')).toBe('');
  expect(kept('heading-levels', '（一）、先说')).not.toContain('（一）、”：层次序数的写法');
});

test('slips in other kinds of text', () => {
  expect(
    problems('official-wording', {
      'stories/bus/index.mdx': ['示例正文。', '按照示工[2020]1号，2021年01月05日走访。'],
    }),
  ).toMatchInlineSnapshot(`
    "stories/bus/index.mdx:19:3: “示工[2020]1号”：发文字号要用六角括号〔〕，序号前不加“第”、不补零（GB/T 9704-2012，7.2.5）。改为：示工〔2020〕1号 [official-wording]
    stories/bus/index.mdx:19:14: “2021年01月05日”：日期里的月、日前面不补“0”（GB/T 9704-2012，7.3.5.4）。改为：2021年1月5日 [official-wording]"
  `);
});

test('parts of the document left in its body', () => {
  expect(
    inBody(
      'document-parts',
      '示工〔2020〕1号\n\n关于示例工作的通知\n\n各县总工会，各区总工会，市总各部室：\n\n正文。\n\n附件：1.统计表\n\n示例市总工会\n\n2020年12月31日',
    ),
  ).toMatchInlineSnapshot(`
    "notices/2020-1.mdx:18:1: 正文里不要再写发文字号“示工〔2020〕1号”，网页会按开头的字段排上去，请删去这一段 [document-parts]
    notices/2020-1.mdx:20:1: 正文里不要再写标题“关于示例工作的通知”，网页会按开头的字段排上去，请删去这一段 [document-parts]
    notices/2020-1.mdx:22:1: 正文里不要再写主送机关“各县总工会，各区总工会，市总各部室：”，网页会按开头的字段排上去，请删去这一段 [document-parts]
    notices/2020-1.mdx:26:1: 正文里不要再写附件说明“附件：1.统计表”，网页会按开头的字段排上去，请删去这一段 [document-parts]
    notices/2020-1.mdx:28:1: 正文里不要再写署名“示例市总工会”，网页会按开头的字段排上去，请删去这一段 [document-parts]
    notices/2020-1.mdx:30:1: 正文里不要再写成文日期“2020年12月31日”，网页会按开头的字段排上去，请删去这一段 [document-parts]"
  `);
});

test('annexes that the body names and the notice does not have', () => {
  expect(inBody('document-parts', '报送统计表（见附件）。')).toMatchInlineSnapshot(
    `"notices/2020-1.mdx:18:1: 正文说“见附件”，开头的字段里却没有 annexes，请把附件的名称写上 [document-parts]"`,
  );
  expect(
    problems('document-parts', {
      [NOTICE]: [
        `status: finished`,
        'status: finished\nannexes: [{ title: 附件1：统计表 }, { title: 汇总表 }]',
      ],
    }),
  ).toMatchInlineSnapshot(
    `"notices/2020-1.mdx:11:20: 附件名称前面的序号由网页加上，这里不要写。改为：统计表 [document-parts]"`,
  );
  expect(
    problems('document-parts', {
      [NOTICE]: [`status: finished`, 'status: finished\nannexes: [{ title: 见附件3统计表 }]'],
    }),
  ).toBe('');
});

test('a number of another year', () => {
  expect(
    problems('document-parts', { [NOTICE]: ['issuedOn: 2020-12-31', 'issuedOn: 2021-01-01'] }),
  ).toMatchInlineSnapshot(
    `"notices/2020-1.mdx:6:17: 发文字号的年份是2020年，成文日期却在2021年，有一处写错了。改为：示工〔2021〕1号 [document-parts]"`,
  );
});

test('punctuation behind an addressee', () => {
  expect(
    problems('schema', {
      [NOTICE]: ['[各县总工会, 各区总工会, 市总各部室]', '[各县总工会, 各区总工会：]'],
    }),
  ).toMatchInlineSnapshot(
    `"notices/2020-1.mdx:8:21: “addressees”第 2 项写的“各区总工会：”不对：主送机关后面不加标点，逗号和冒号由网页加上（GB/T 9704-2012，7.3.2） [schema]"`,
  );
});
