import { describe, expect, test } from 'vitest';
import { check, type WechatDraft } from '../../../src/channels/wechat/rules/base.ts';
import { RULES } from '../../../src/channels/wechat/rules/index.ts';

const IMAGE =
  '<img src="https://a.example.org/1.jpg" alt="夜里的车站" data-w="1080" data-ratio="0.667" style="width:100%;height:auto">';

/** An article without a fault. */
const GOOD: WechatDraft = {
  title: '被拖欠工资怎么办',
  digest: '先算账，留证据，再选一条路走。',
  author: '蚌埠市总工会',
  sourceUrl: 'https://a.example.org/legal-aid/wages/',
  codeUrl: 'https://a.example.org/legal-aid/wages/',
  html: `<section style="font-size:17px;line-height:1.75"><h2 style="margin:40px 0 16px;border-left:4px solid #c7161d;padding-left:12px"><strong>怎么做</strong></h2><p style="margin:0 0 16px">请打12351，看条例<sup>[1]</sup>。</p><section style="background-color:#f5f5f5;color:#333333"><p>带身份证</p></section><ul style="padding-left:24px"><li>工资条</li></ul><table><tbody><tr><th>做什么</th><th>多久</th></tr><tr><td>仲裁</td><td>一年内</td></tr></tbody></table><p>${IMAGE}</p><p>[1] 看条例<br>https://a.example.org/</p></section>`,
  plain: '怎么做\n请打12351，看条例[1]。',
  facts: ['12351'],
};

/** What each rule must find: the article with one thing spoiled. */
const BAD: Record<string, Partial<WechatDraft>> = {
  tags: { html: '<div>字</div>' },
  active: { html: '<p>字</p><script>1</script>' },
  ids: { html: '<p id="s1">字</p>' },
  attributes: { html: '<p class="red">字</p>' },
  links: { html: '<p><a href="https://a.example.org/">看</a></p>' },
  footnotes: { html: '<p>看<sup>[2]</sup></p><p>[1] 条例<br>https://a.example.org/</p>' },
  preformatted: { html: '<pre>一行很长的字</pre>' },
  untouched: { html: '<p data-no-dark="">字</p>' },
  litter: { html: '<section data-tool="editor"><p>字</p></section>' },
  'nested-lists': { html: '<ul><li>一<ul><li>二</li></ul></li></ul>' },
  'wide-tables': {
    html: '<table><tbody><tr><td>1</td><td>2</td><td>3</td><td>4</td></tr></tbody></table>',
  },
  properties: { html: '<p style="position:absolute">字</p>' },
  values: { html: '<p style="margin:-8px 0">字</p>' },
  important: { html: '<p style="color:#333333 !important">字</p>' },
  fonts: { html: '<p style="font-family:SimSun">字</p>' },
  alignment: { html: '<p style="text-align:start">字</p>' },
  widths: { html: '<table style="width:600px"><tbody><tr><td>字</td></tr></tbody></table>' },
  indents: { html: '<p style="margin:0 64px">字</p>' },
  heights: { html: '<section style="height:40px"><p>字</p></section>' },
  'line-heights': { html: '<p style="line-height:0.8">字</p>' },
  invisible: { html: '<p style="opacity:0">字</p>' },
  gradients: { html: '<p style="background-image:linear-gradient(red,blue)">字</p>' },
  balance: { html: '<p><strong>字</p></strong>' },
  nesting: { html: '<p><section>字</section></p>' },
  depth: { html: `${'<section>'.repeat(13)}<p>字</p>${'</section>'.repeat(13)}` },
  empty: { html: '<p>字</p><p></p>' },
  'picture-address': { html: IMAGE.replace('https://a.example.org', '') },
  'picture-format': { html: IMAGE.replace('1.jpg', '1.webp') },
  'picture-words': { html: IMAGE.replace('夜里的车站', '') },
  'picture-size': { html: IMAGE.replace('data-w="1080" ', '') },
  'picture-fit': { html: IMAGE.replace('width:100%;', '') },
  'colour-form': { html: '<p style="color:red">字</p>' },
  'colour-pair': { html: '<p style="background-color:#f5f5f5">字</p>' },
  contrast: { html: '<p style="color:#aaaaaa">字</p>' },
  'night-contrast': { html: '<p style="background-color:#07c160;color:#ffffff">字</p>' },
  'night-contrast-small': { html: '<p style="color:#c7161d">字</p>' },
  glare: { html: '<p style="background-color:#fff7e6;color:#333333">字</p>' },
  length: { html: `<p>${'字'.repeat(20_000)}</p>` },
  'length-near': { html: `<p>${'字'.repeat(16_000)}</p>` },
  'title-most': { title: '字'.repeat(65) },
  'title-good': { title: '字'.repeat(33) },
  'digest-most': { digest: '字'.repeat(129) },
  'digest-good': { digest: '字'.repeat(121) },
  'author-most': { author: '字'.repeat(17) },
  'author-good': { author: '字'.repeat(9) },
  source: { sourceUrl: 'http://a.example.org/' },
  people: { plain: '请打12351，找王师傅13812345678' },
  inducement: { digest: '转发到朋友圈领取红包' },
  'local-path': { html: '<p>C:\\稿件\\一.docx</p>' },
  'plain-text': { plain: '' },
  facts: { facts: ['2021年1月25日'] },
  'code-address': { codeUrl: `https://a.example.org/${'a'.repeat(50)}` },
};

const found = (draft: Partial<WechatDraft>) => check({ ...GOOD, facts: [], ...draft }, RULES);

test('a good article breaks no rule', () => {
  expect(check(GOOD, RULES)).toEqual([]);
});

test('every rule has a bad example, its own id and words for the officer', () => {
  expect(RULES.map(({ id }) => id).sort()).toEqual(Object.keys(BAD).sort());
  expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length);
  for (const { reason } of RULES) expect(reason).toMatch(/^[^a-z]*\p{Script=Han}/u);
});

describe.each(Object.entries(BAD))('%s', (id, draft) => {
  test('finds its bad example and says in Chinese what is wrong', () => {
    const [fault, ...others] = found(draft).filter(({ rule }) => rule === id);
    expect(fault?.message).toMatch(/\p{Script=Han}/u);
    expect(others.length).toBeLessThan(2);
  });
});

test('what is told', () => {
  const told = (draft: Partial<WechatDraft>) => found(draft).map(({ message }) => message);
  expect(told({ html: '<p style="color:#aaaaaa">请打12351</p>' })).toMatchInlineSnapshot(`
    [
      "“请打12351”白天的对比度只有2.3，至少要4.5",
    ]
  `);
  expect(told({ title: '字'.repeat(65) })).toMatchInlineSnapshot(`
    [
      "标题有65个字，最多64个字",
    ]
  `);
  expect(told({ html: '<p>看<sup>[1]</sup></p>' })).toMatchInlineSnapshot(`
    [
      "注号[1]在文末没有",
    ]
  `);
  expect(told({ html: IMAGE.replace('https://a', 'https://localhost') })).toMatchInlineSnapshot(`
    [
      "图“夜里的车站”的网址公众号取不到：https://localhost.example.org/1.jpg",
    ]
  `);
  expect(told({ html: `<p>${'字'.repeat(20_100)}</p>` })).toMatchInlineSnapshot(`
    [
      "正文代码有20107个字符，要少于20000个；请把文章拆成两篇",
    ]
  `);
});
