/** What kind of page a query is for, when it says so. */

/** Stands on every page of an office. */
export const OFFICE = '@office';
/** Stands on every page that reckons something for the reader. */
export const TOOL = '@tool';
/** Stands on every page with a form to fill in and print. */
export const DOCUMENT = '@document';
/** Marks of kinds of pages, as tokens that no text can contain. */
export type Mark = typeof OFFICE | typeof TOOL | typeof DOCUMENT;

/** Stands on every page of a kind, as readers see it; Pagefind's own filters never come out the same twice. */
export function kindToken(kind: string): string {
  return `=${kind}`;
}

const ASKS = {
  office: /在哪|地址|附近|最近|怎么走|窗口|工作站|中心|几点/,
  tool: /计算|算一|算下|算算|^算|拿多少|赔多少|截止|最后一天|到期/,
  document: /投诉书|申请书|申请表|清单|范本|模板|表格|空白表|打印|怎么填/,
  news: /通知|公告|文件|事迹|故事|劳模|新闻|报道|报表|统计表|先进|走访|慰问活动/,
} as const;

/** What the scores of marked pages are multiplied by. */
const SHARE = {
  /** For who names a place, who asks where one is, and all others, who want to read first. */
  office: { place: 1.5, asked: 1, other: 0.35 },
  tool: { asked: 1.6, other: 0.6 },
  document: { asked: 1.4, other: 0.3 },
} as const;

/** Whether a query is for what the union published, rather than for help. */
export function asksForNews(text: string): boolean {
  return ASKS.news.test(text);
}

/** Whether a query is for something to be reckoned. */
export function asksToReckon(text: string): boolean {
  return ASKS.tool.test(text);
}

/**
 * By what the scores of pages with each mark are multiplied.
 * @param places names of places that have offices
 */
export function shares(text: string, places: readonly string[]): Record<Mark, number> {
  const { office, tool, document } = SHARE;
  const named = places.some((place) => text.includes(place));
  return {
    [OFFICE]: named ? office.place : ASKS.office.test(text) ? office.asked : office.other,
    [TOOL]: asksToReckon(text) ? tool.asked : tool.other,
    [DOCUMENT]: ASKS.document.test(text) ? document.asked : document.other,
  };
}
