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

/** Every code, in rising order. */
export async function getTitledCodes(): Promise<TitledCode[]> {
  const titles = new Map([
    ...(await getShareables()).map(
      ({ collection, id, title }) => [pagePath(collection, id), title] as const,
    ),
    ...(await getAnswers()).map(({ id, data }) => [answersPath(id), data.title] as const),
    ...DOCUMENTS.map(({ slug, title }) => [documentPath(slug), title] as const),
    ...TOOLS.map((tool) => [toolPath(tool), tool.title] as const),
  ]);
  return (await getPageCodes()).map(({ code, page }) => ({
    code,
    page,
    title: titles.get(page) ?? `页码${code}的页面`,
  }));
}
