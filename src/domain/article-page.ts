/** The page of an article for WeChat holds the article also as data, for programs. */

/** Id of the element with the data. */
export const ARTICLE_DATA = 'article-data';

/**
 * The data in such a page. Read without parsing the page: what is parsed here would be held to this
 * page's own content policy, and the article has styles in it.
 */
export function articleDataIn(page: string): unknown {
  const data = new RegExp(`id="${ARTICLE_DATA}">(.*?)</script>`, 's').exec(page)?.[1];
  if (data === undefined) throw new Error('文章页里没有数据。');
  return JSON.parse(data);
}

/** As JSON for that element: nothing in it ends the element. */
export function articleDataJson(data: unknown): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}
