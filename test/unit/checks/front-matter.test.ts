import { expect, test } from 'vitest';
import { problems } from './helpers.ts';

const FILE = 'stories/bus/index.mdx';
const story = (text: string) => problems('front-matter', { [FILE]: text });

test('no front matter', () => {
  expect(story('示例正文。')).toMatchInlineSnapshot(
    `"stories/bus/index.mdx:1:1: 文件开头缺少信息栏：第一行要是“---”，接着每行写一项，再用一行“---”结束。改为：--- [front-matter]"`,
  );
});

test('blank lines before it', () => {
  expect(story('\n\n---\ntitle: 示例\n---\n')).toMatchInlineSnapshot(
    `"stories/bus/index.mdx:1:1: 文件开头有空行；第一行就要是“---”，请删去前面的空行 [front-matter]"`,
  );
});

test('TOML, which Astro would read as well', () => {
  expect(story('+++\nlayout = "x"\n+++\n')).toMatchInlineSnapshot(
    `"stories/bus/index.mdx:1:1: 文件开头缺少信息栏：第一行要是“---”，接着每行写一项，再用一行“---”结束。改为：--- [front-matter]"`,
  );
});

test('never closed', () => {
  expect(story('---\ntitle: 示例\n\n正文。')).toMatchInlineSnapshot(
    `"stories/bus/index.mdx:1:1: 信息栏没有结束：各项写完以后，要有单独一行“---”。改为：--- [front-matter]"`,
  );
});

test('text after the closing line', () => {
  expect(story('---\ntitle: 示例\n---正文。')).toMatchInlineSnapshot(
    `"stories/bus/index.mdx:3:1: 信息栏结束的这一行只能有“---”，不能有别的内容。改为：--- [front-matter]"`,
  );
});

test('the colon of a Chinese keyboard', () => {
  expect(problems('front-matter', { [FILE]: ['title: ', 'title：'] })).toMatchInlineSnapshot(
    `"stories/bus/index.mdx:2:1: “title”后面用了中文冒号，要用英文冒号加一个空格。改为：title: 示例故事 [front-matter]"`,
  );
});

test.each<[string, string, string, string]>([
  ['no space behind the colon', 'title: 示例故事', 'title:示例故事', '改为：title: 示例故事 ['],
  ['a quote within quotes', 'title: 示例故事', 'title: "示例"故事', `改为：title: '"示例"故事' [`],
  ['a mark that YAML keeps', 'title: 示例故事', 'title: @示例', '改为：title: "@示例" ['],
  ['an item of a list', 'kind: visit', 'aims:\n  - name: 甲: 乙', '改为：  - name: "甲: 乙" ['],
  ['one line further in', 'kind: visit', '  kind: visit', '没有对齐'],
])('%s', (_, from, to, expected) => {
  const said = problems('front-matter', { [FILE]: [from, to] });
  expect(said).toContain(expected);
  expect(said.split('\n')).toHaveLength(1);
});

test('a field twice', () => {
  expect(
    problems('front-matter', { [FILE]: ['kind: visit', 'kind: visit\ntitle: 又一个'] }),
  ).toMatchInlineSnapshot(
    `"stories/bus/index.mdx:9:1: “title”写了两次，请删去一个 [front-matter]"`,
  );
});

test('a colon within the value', () => {
  expect(
    problems('front-matter', { [FILE]: ['title: 示例故事', 'title: 示例: 故事'] }),
  ).toMatchInlineSnapshot(
    `"stories/bus/index.mdx:2:8: “title: 示例: 故事”读不懂：每行要写成“名称: 内容”，内容里有英文冒号、引号的，给整个内容加上引号。改为：title: "示例: 故事" [front-matter]"`,
  );
});

test('a quote not closed', () => {
  expect(story('---\ntitle: "示例\nkind: visit\n---\n\n正文。')).toMatchInlineSnapshot(
    `"stories/bus/index.mdx:2:8: 这个引号没有成对，请在末尾补上。改为：title: "示例" [front-matter]"`,
  );
});

test('a tab as indent', () => {
  expect(story('---\npicture:\n\tfile: ./cover.svg\n---\n')).toMatchInlineSnapshot(
    `"stories/bus/index.mdx:3:1: 行首不能用制表符（Tab），请改用空格。改为：  file: ./cover.svg [front-matter]"`,
  );
});

test('a tab before a field of the first level', () => {
  expect(story('---\ntitle: 示例\n\tkind: visit\n---\n')).toContain('改为：kind: visit [');
});

test('a value that begins with a star', () => {
  expect(story('---\ntitle: *示例\n---\n')).toMatchInlineSnapshot(
    `"stories/bus/index.mdx:2:8: 内容不能以“*”“&”“!”开头，请加上英文双引号。改为：title: "*示例" [front-matter]"`,
  );
});

test('files from Windows are read as they are', () => {
  const text = '---\r\ntitle: 示例\r\nkind: [visit\r\n---\r\n\r\n正文。\r\n';
  expect(story(text)).toMatchInlineSnapshot(
    `"stories/bus/index.mdx:3:7: 前面的方括号“[”或花括号“{”没有结束。改为：kind: [visit] [front-matter]"`,
  );
});
