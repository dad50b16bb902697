import rehypeStringify from 'rehype-stringify';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import remarkGfm from 'remark-gfm';
import { unified, type PluggableList } from 'unified';
import { describe, expect, it } from 'vitest';
import { markdownOptions } from '../../../src/authoring/markdown.ts';

/** HTML of a text as the site makes it. */
function html(markdown: string): string {
  return String(
    unified()
      .use(remarkParse)
      .use(remarkGfm)
      .use(markdownOptions.remarkPlugins as PluggableList)
      .use(remarkRehype)
      .use(markdownOptions.rehypePlugins as PluggableList)
      .use(rehypeStringify)
      .processSync(markdown),
  );
}

describe('bold next to Chinese punctuation', () => {
  it.each([
    ['**1.主题：**工会送温暖', '<strong>1.主题：</strong>工会送温暖'],
    ['根据**《条例》**第三条', '根据<strong>《条例》</strong>第三条'],
    ['热线**12351（免费）**请拨打', '热线<strong>12351（免费）</strong>请拨打'],
  ])('%s', (markdown, expected) => {
    expect(html(markdown)).toBe(`<p>${expected}</p>`);
  });
});

describe('line breaks inside a paragraph', () => {
  it('vanish between Chinese characters', () => {
    expect(html('工会送温暖，\n情暖职工心。')).toBe('<p>工会送温暖，情暖职工心。</p>');
  });

  it('stay between Latin words', () => {
    expect(html('one\ntwo')).toBe('<p>one\ntwo</p>');
  });
});

describe('headings', () => {
  it('get short ids by position', () => {
    expect(html('## 甲\n\n### 乙\n\n## 丙')).toBe(
      '<h2 id="s1">甲</h2>\n<h3 id="s1-1">乙</h3>\n<h2 id="s2">丙</h2>',
    );
  });

  it('that end with a full stop run on with their paragraph', () => {
    expect(html('### （一）切实改进作风。\n\n各级工会在走访慰问中。')).toBe(
      '<div class="run-in"><h3 id="s0-1">（一）切实改进作风。</h3><p>各级工会在走访慰问中。</p></div>',
    );
  });

  it('that are followed by no paragraph stay as they are', () => {
    expect(html('### （一）切实改进作风。\n\n- 一')).toContain('<h3 id="s0-1">');
  });
});

describe('tables', () => {
  const table = html('| 项目 | 元 |\n|---|--:|\n| 帮扶 | 1000 |');

  it('can be scrolled by keyboard', () => {
    expect(table).toContain('<div class="table-box" tabindex="0" role="group"');
  });

  it('are aligned by class, not by a style that the CSP blocks', () => {
    expect(table).toContain('<td class="align-right">1000</td>');
    expect(table).not.toContain('style');
    expect(table).not.toContain(' align=');
  });

  it('say what their headings head', () => {
    expect(table).toContain('<th scope="col">项目</th>');
  });
});
