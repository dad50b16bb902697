import { describe, expect, test } from 'vitest';
import { styleOf } from '../../../src/authoring/wechat-style.ts';
import { finish } from '../../../src/channels/wechat/finish.ts';
import { withLocalPictures, withPlaceholders } from '../../../src/channels/wechat/modes.ts';
import { plainText } from '../../../src/channels/wechat/plain.ts';
import { check } from '../../../src/channels/wechat/rules/base.ts';
import { RULES } from '../../../src/channels/wechat/rules/index.ts';

const PICTURE = { address: 'https://a.example.org/01.jpg', width: 1080, height: 720 };
const CODE = { address: 'https://a.example.org/qr.png', width: 480, height: 480 };

/** Styles are looked at elsewhere. */
const bare = (html: string) => html.replaceAll(/ style="[^"]*"/g, '');

const parts = (html: string) =>
  finish(html, {
    style: styleOf('#c7161d'),
    url: 'https://a.example.org/legal-aid/wages/',
    pictures: [PICTURE],
    code: CODE,
  });
const finished = (html: string) =>
  parts(html)
    .map((part) => part.html)
    .join('');

describe('what Markdown and components make becomes what the editor keeps', () => {
  test.each([
    ['ids and classes go', '<h2 id="s1" class="a">怎么做</h2>', '<h2><strong>怎么做</strong></h2>'],
    ['lower headings become one', '<h4>小标题</h4>', '<h3><strong>小标题</strong></h3>'],
    [
      'words without a paragraph get one',
      '<section>一<b>二</b></section>',
      '<p>一<strong>二</strong></p>',
    ],
    [
      'a list in a list becomes lines',
      '<ul><li>一<ul><li>二</li><li>三</li></ul></li></ul>',
      '<ul><li>一<br>– 二<br>– 三</li></ul>',
    ],
    [
      'paragraphs in an item become lines',
      '<ol><li><p>一</p><p>二</p></li></ol>',
      '<ol><li>一<br>二</li></ol>',
    ],
    [
      'a heading that runs on joins its paragraph',
      '<div class="run-in"><h3>（一）作风。</h3><p>各级工会</p></div>',
      '<p><strong>（一）作风。</strong>各级工会</p>',
    ],
    [
      'a table of two columns stays',
      '<div class="table-box"><table><thead><tr><th scope="col">做什么</th><th>多久</th></tr></thead><tbody><tr><td>仲裁</td><td>一年</td></tr></tbody></table></div>',
      '<table><tbody><tr><th>做什么</th><th>多久</th></tr><tr><td>仲裁</td><td>一年</td></tr></tbody></table>',
    ],
    [
      'of a wide table each row becomes a paragraph',
      '<table><tr><th>甲</th><th>乙</th><th>丙</th><th>丁</th></tr><tr><td>1</td><td>2</td><td>3</td><td>4</td></tr></table>',
      '<p>甲：1<br>乙：2<br>丙：3<br>丁：4</p>',
    ],
    [
      'code keeps its spaces',
      '<pre><code>a  b\nc</code></pre>',
      '<section>a&nbsp;&nbsp;b<br>c</section>',
    ],
    [
      'what the editor does not know leaves its words',
      '<p><time>今天</time><abbr>工会</abbr></p>',
      '<p>今天工会</p>',
    ],
    [
      'line breaks of the source are no spaces',
      '<p>\n  一\n  <b>二</b>\n</p>',
      '<p>一<strong>二</strong></p>',
    ],
    ['telephone links are words', '<p><a href="tel:12351">12351</a></p>', '<p>12351</p>'],
    ['places on the page are words', '<p><a href="#law-a-1">第一条</a></p>', '<p>第一条</p>'],
    [
      'articles of WeChat may be linked',
      '<p><a href="https://mp.weixin.qq.com/s/x">看</a></p>',
      '<p><a href="https://mp.weixin.qq.com/s/x">看</a></p>',
    ],
  ])('%s', (_name, from, to) => {
    expect(bare(finished(from))).toBe(to);
  });
});

test('links become notes, the same page the same number', () => {
  const html = finished(
    '<p><a href="/legal-aid/iou/">欠条</a>，<a href="https://b.example.org/一">外面</a>，<a href="/legal-aid/iou/">欠条</a></p><section data-footnotes></section><p>尾</p>',
  );
  expect(bare(html)).toBe(
    '<p>欠条<sup>[1]</sup>，外面<sup>[2]</sup>，欠条<sup>[1]</sup></p><h2><strong>文中提到的网页</strong></h2><p>[1] 欠条<br>https://a.example.org/legal-aid/iou/<br>[2] 外面<br>https://b.example.org/一</p><p>尾</p>',
  );
});

test('pictures have address, size and words', () => {
  const html = finished(
    '<p><img data-picture alt="夜里的车站"></p><p><img data-code alt="二维码"></p>',
  );
  expect(bare(html)).toBe(
    '<p><img src="https://a.example.org/01.jpg" alt="夜里的车站" data-w="1080" data-ratio="0.6667"></p><p><img src="https://a.example.org/qr.png" alt="二维码" data-w="480" data-ratio="1"></p>',
  );
  expect(bare(withPlaceholders(html))).toBe(
    '<p><strong>【图1：夜里的车站】</strong></p><p><strong>【图2：二维码】</strong></p>',
  );
  expect(withLocalPictures(html, [{ ...PICTURE, path: '/01.jpg' }])).toContain('src="/01.jpg"');
});

test('the size meter knows parts and headings of the text', () => {
  const html =
    '<section data-part="开头"><p>一</p></section><section data-body><p>二</p><h2>怎么做</h2><p>三</p></section><section data-part="要带什么"><h2>要带什么</h2></section>';
  expect(parts(html).map(({ name }) => name)).toEqual(['开头', '正文', '正文：怎么做', '要带什么']);
});

test('a story of 3,000 characters stays under 12,000 characters of HTML', () => {
  const paragraph =
    '车窗还亮着，里头只剩司机刘师傅一个人。他熄了火，没急着下来，先拿扫帚把踏板上的雪扫净。明早头班五点半，冻上就不好弄了。';
  const count = Math.ceil(3000 / paragraph.length);
  const body = Array.from({ length: count }, (_, index) =>
    index % 8 === 0
      ? `<h2 id="s${index}">多等的六分钟</h2><p>${paragraph}</p>`
      : `<p>${paragraph}</p>`,
  );
  const html = finished(`<p><img data-picture alt="车站"></p>${body.join('\n')}`);
  expect([...plainText(html)].length).toBeGreaterThan(3000);
  expect([...html].length).toBeLessThan(12_000);
});

test('plain text has every word in reading order, and says what pictures show', () => {
  const html = finished(
    '<h2>怎么做</h2><p>请打<b>12351</b>&amp;问</p><ul><li>身份证</li></ul><table><tr><th>做什么</th><th>多久</th></tr></table><p><img data-picture alt="车站"></p>',
  );
  expect(plainText(html)).toBe('怎么做\n请打12351&问\n· 身份证\n做什么：多久\n（图：车站）');
});

test.each(['#c7161d', '#1a56a4', '#0b6b3a'])(
  'in the colour %s articles keep the rules',
  (colour) => {
    const style = styleOf(colour);
    const html = `<section style="${style.panel}"><p style="${style.number}">12351</p></section><p style="${style.hint}">核对</p><section style="${style.card}"><p>身份证</p></section><p><span style="${style.badge}">1</span>算账</p>`;
    const draft = {
      title: '标题',
      digest: '摘要',
      author: '工会',
      sourceUrl: 'https://a.example.org/',
      codeUrl: 'https://a.example.org/',
      html,
      plain: plainText(html),
      facts: ['12351'],
    };
    expect(check(draft, RULES)).toEqual([]);
  },
);
