/** What a page says about itself in its head. */
import type { CardCollection, Crumb } from '../domain/addresses.ts';

/** Column names of 《政府网站发展指引》（国办发〔2017〕47号）附件 that fit a union. */
export type ColumnType = '首页' | '概况信息' | '工作动态' | '政策文件' | '政策解读' | '办事服务';

/** Tags of a page that leads to others. */
export interface ColumnMeta {
  name: string;
  description: string;
  keywords: readonly string[];
  type: ColumnType;
}

/** Tags of a page that carries an article. */
export interface ArticleMeta {
  published: string;
  modified?: string | undefined;
  source: string;
  keywords?: readonly string[] | undefined;
}

/** The entry whose share images the page carries. */
export interface CardMeta {
  collection: CardCollection;
  id: string;
}

export interface PageMeta {
  title: string;
  description: string;
  /** From the home page to this page, this page included; empty on the home page. */
  trail: readonly Crumb[];
  column?: ColumnMeta | undefined;
  article?: ArticleMeta | undefined;
  card?: CardMeta | undefined;
  /** schema.org data for machines. */
  jsonLd?: Record<string, unknown> | undefined;
  /** The page that search engines should know instead of this one. */
  canonical?: string | undefined;
  /** Paths of the pages of a list before and after this one. */
  neighbours?: { prev?: string; next?: string } | undefined;
  /** Keeps the page out of search engines. */
  hidden?: boolean | undefined;
  /** The page runs WebAssembly. */
  wasm?: boolean | undefined;
  /** Other sites that scripts of the page may read. */
  connect?: readonly string[] | undefined;
  /** Column for the site's own search; pages without one are not found. */
  searchKind?: string | undefined;
}

/**
 * The text of `<title>`: “标题_栏目_站名”, as official sites write it; parts that would repeat are
 * left out.
 */
export function titleText(meta: Pick<PageMeta, 'title' | 'trail'>, siteName: string): string {
  const columns = meta.trail
    .slice(0, -1)
    .map(({ name }) => name)
    .reverse();
  return [...new Set([meta.title, ...columns.filter((name) => name !== '首页'), siteName])].join(
    '_',
  );
}
