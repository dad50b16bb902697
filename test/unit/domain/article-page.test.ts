import { expect, test } from 'vitest';
import { ARTICLE_DATA, articleDataIn, articleDataJson } from '../../../src/domain/article-page.ts';

test('what goes into the page comes out, whatever is in it', () => {
  const data = { html: '<p>一</p></script>', plain: '“一”\n二' };
  const json = articleDataJson(data);
  expect(json).not.toContain('</script>');
  expect(articleDataIn(`<p></p><script id="${ARTICLE_DATA}">${json}</script><p>`)).toEqual(data);
});

test('a page without an article is told', () => {
  expect(() => articleDataIn('<p>一</p>')).toThrow('文章页里没有数据');
});
