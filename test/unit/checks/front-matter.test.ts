import { expect, test } from 'vitest';
import { problems } from './helpers.ts';

const FILE = 'stories/bus/index.mdx';
const story = (text: string) => problems('front-matter', { [FILE]: text });

test('no front matter', () => {
  expect(story('示例正文。')).toMatchInlineSnapshot(
    `"stories/bus/index.mdx:1:1: 文件开头缺少信息栏：第一行要是“---”，接着每行一个字段，再用一行“---”结束。改为：--- [front-matter]"`,
  );
});

test('blank lines before it', () => {
  expect(story('\n\n---\ntitle: 示例\n---\n')).toMatchInlineSnapshot(
    `"stories/bus/index.mdx:1:1: 文件开头有空行；第一行就要是“---”，请删去前面的空行 [front-matter]"`,
  );
});

test('TOML, which Astro would read as well', () => {
  expect(story('+++\nlayout = "x"\n+++\n')).toMatchInlineSnapshot(
    `"stories/bus/index.mdx:1:1: 文件开头缺少信息栏：第一行要是“---”，接着每行一个字段，再用一行“---”结束。改为：--- [front-matter]"`,
  );
});

test('never closed', () => {
  expect(story('---\ntitle: 示例\n\n正文。')).toMatchInlineSnapshot(
    `"stories/bus/index.mdx:1:1: 信息栏没有结束：字段写完以后，要有单独一行“---”。改为：--- [front-matter]"`,
  );
});

test('text after the closing line', () => {
  expect(story('---\ntitle: 示例\n---正文。')).toMatchInlineSnapshot(
    `"stories/bus/index.mdx:3:1: 信息栏结束的这一行只能有“---”，不能有别的内容。改为：--- [front-matter]"`,
  );
});

test('the colon of a Chinese keyboard', () => {
  expect(problems('front-matter', { [FILE]: ['title: ', 'title：'] })).toMatchInlineSnapshot(
    `"stories/bus/index.mdx:2:1: 字段“title”后面用了全角冒号，要用英文冒号加一个空格。改为：title:  [front-matter]"`,
  );
});

test('a field twice', () => {
  expect(
    problems('front-matter', { [FILE]: ['kind: visit', 'kind: visit\ntitle: 又一个'] }),
  ).toMatchInlineSnapshot(
    `"stories/bus/index.mdx:9:1: 字段“title”写了两次，请删去一个 [front-matter]"`,
  );
});

test('a colon within the value', () => {
  expect(
    problems('front-matter', { [FILE]: ['title: 示例故事', 'title: 示例: 故事'] }),
  ).toMatchInlineSnapshot(
    `"stories/bus/index.mdx:2:8: “title: 示例: 故事”读不懂：每行要写成“字段: 值”；值里面有英文冒号的，给整个值加上英文双引号 [front-matter]"`,
  );
});

test('a quote not closed', () => {
  expect(story('---\ntitle: "示例\nkind: visit\n---\n\n正文。')).toMatchInlineSnapshot(
    `"stories/bus/index.mdx:2:8: 这个引号没有成对，请在值的末尾补上 [front-matter]"`,
  );
});

test('a tab as indent', () => {
  expect(story('---\npicture:\n\tfile: ./cover.svg\n---\n')).toMatchInlineSnapshot(
    `"stories/bus/index.mdx:3:1: 行首不能用制表符（Tab），请改用空格 [front-matter]"`,
  );
});

test('a value that begins with a star', () => {
  expect(story('---\ntitle: *示例\n---\n')).toMatchInlineSnapshot(
    `"stories/bus/index.mdx:2:8: 值不能以“*”“&”“!”开头，请给整个值加上英文双引号 [front-matter]"`,
  );
});

test('files from Windows are read as they are', () => {
  const text = '---\r\ntitle: 示例\r\nkind: [visit\r\n---\r\n\r\n正文。\r\n';
  expect(story(text)).toMatchInlineSnapshot(
    `"stories/bus/index.mdx:4:1: 前面的方括号“[”或花括号“{”没有结束 [front-matter]"`,
  );
});
