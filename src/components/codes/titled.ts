/** What page codes open, with the words that people see for it. */
import { answersPath, documentPath, pagePath, toolPath } from '../../domain/addresses.ts';
import { DOCUMENTS } from '../../domain/documents/index.ts';
import type { PageCode } from '../../domain/page-codes.ts';
import { getAnswers } from '../../queries/answers.ts';
import { getPageCodes } from '../../queries/page-codes.ts';
import { getShareables } from '../../queries/share.ts';
import { TOOLS } from '../tools/index.ts';

export interface TitledCode extends PageCode {
  title: string;
}

/** Titles of pages by address, as far as people are sent there. */
export async function getPageTitles(): Promise<ReadonlyMap<string, string>> {
  return new Map([
    ...(await getShareables()).map(
      ({ collection, id, title }) => [pagePath(collection, id), title] as const,
    ),
    ...(await getAnswers()).map(({ id, data }) => [answersPath(id), data.title] as const),
    ...DOCUMENTS.map(({ slug, title }) => [documentPath(slug), title] as const),
    ...TOOLS.map((tool) => [toolPath(tool), tool.title] as const),
  ]);
}

/** Every code, in rising order. */
export async function getTitledCodes(): Promise<TitledCode[]> {
  const titles = await getPageTitles();
  return (await getPageCodes()).map(({ code, page: given }) => {
    // Figures have no page before the first report; their code is printed all the same.
    const page = titles.has(given) ? given : given.replace(/^\/reports\//, '/campaigns/');
    return { code, page, title: titles.get(page) ?? `页码${code}的页面` };
  });
}
