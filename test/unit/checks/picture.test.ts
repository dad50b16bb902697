import { describe, expect, test } from 'vitest';
import { svgProblem } from '../../../src/checks/svg-source.ts';
import { problems } from './helpers.ts';

const STORY = 'stories/bus/index.mdx';

test('a picture that is not there', () => {
  expect(problems('picture', { [STORY]: ['./cover.svg', './cove.svg'] })).toMatchInlineSnapshot(
    `"stories/bus/index.mdx:13:18: 稿件旁边没有图片“cove.svg”，请把图片放进同一个文件夹。改为：./cover.svg [picture]"`,
  );
});

test('a picture in the body: missing, without alternative text, with capitals', () => {
  expect(
    problems('picture', {
      [STORY]: ['示例正文。', '![方块](./cover.png)\n\n![](./cover.svg)\n\n![方块](./Cover.svg)'],
    }),
  ).toMatchInlineSnapshot(`
    "stories/bus/index.mdx:19:1: 稿件旁边没有图片“cover.png”，请把图片放进同一个文件夹。改为：./cover.svg [picture]
    stories/bus/index.mdx:21:1: 图片缺少文字说明，看不见图的人就不知道画的是什么。改为：![图上画的是什么](./cover.svg) [picture]
    stories/bus/index.mdx:23:1: 图片名“./Cover.svg”里有大写字母，网页会找不到；请把图片文件改名，这里也跟着改。改为：./cover.svg [picture]"
  `);
});

test('Chinese and capitals in the name of a picture of the body', () => {
  expect(
    problems('picture', {
      [STORY]: ['示例正文。', '![方块](./照片.jpg)\n\n![方块](./IMG_2031.JPG)'],
    }),
  ).toMatchInlineSnapshot(`
    "stories/bus/index.mdx:19:1: 图片名“./照片.jpg”里有汉字或者中文标点，网页会找不到；请把图片文件改名，这里也跟着改。改为：./photo.jpg [picture]
    stories/bus/index.mdx:21:1: 图片名“./IMG_2031.JPG”里有大写字母，网页会找不到；请把图片文件改名，这里也跟着改。改为：./img-2031.jpg [picture]"
  `);
});

describe('SVG', () => {
  const svg = (inner: string) =>
    svgProblem(`<svg xmlns="http://www.w3.org/2000/svg">${inner}</svg>`);

  test.each([
    ['script', '<script>alert(1)</script>'],
    ['script with a prefix', '<svg:script href="#a"/>'],
    ['foreignObject', '<foreignObject/>'],
    ['event handler', '<rect onload="alert(1)"/>'],
    ['event handler on a new line', '<rect\nonclick="alert(1)"/>'],
    ['entity', '<!ENTITY a "b">'],
    ['external use', '<use href="https://example.org/a.svg#b"/>'],
    ['external xlink', "<image xlink:href='//example.org/a.png'/>"],
    ['javascript', '<a href="javascript:alert(1)"/>'],
    ['encoded javascript', '<a href="&#106;avascript:alert(1)"/>'],
    ['picture that is an SVG', '<image href="data:image/svg+xml,x"/>'],
    ['external style', '<style>@import "a.css"</style>'],
    ['external fill', '<rect fill="url(https://example.org/a)"/>'],
  ])('%s', (_, inner) => {
    expect(svg(inner)).toBeDefined();
  });

  test.each([
    ['own gradient', '<rect fill="url(#a)"/>'],
    ['own part', '<use href="#a"/><use xlink:href="#a"/>'],
    ['embedded photograph', '<image href="data:image/png;base64,AAAA"/>'],
    ['words', '<text>on a bus, href</text>'],
  ])('harmless: %s', (_, inner) => {
    expect(svg(inner)).toBeUndefined();
  });

  test('what is said', () => {
    expect(svg('<script/>')).toMatchInlineSnapshot(
      `"里有程序（script），不能用；请用画图软件另存为 PNG"`,
    );
  });
});
