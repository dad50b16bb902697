/** Which pages become files to print. */
import {
  figureSheetPath,
  figureSheetPdfPath,
  noticePdfPath,
  pagePath,
  sharePath,
} from '../../domain/addresses.ts';
import type { IsoDate } from '../../domain/dates.ts';
import { figuresTitle } from '../../domain/publication/index.ts';
import { publishedIn } from '../../source/published.ts';
import { today } from '../../source/today.ts';
import type { Content } from '../../source/types.ts';

export interface Paper {
  /** Address of the page with the part that is printed. */
  page: string;
  /** Address of the file. */
  path: string;
  /** Title of the file. */
  title: string;
  /** Day that the file says it was made on. */
  date: IsoDate;
  /** Addresses of the pages that offer the file. */
  offeredOn: string[];
}

/** Every notice, and the figures of every campaign that has some. */
export function papersOf(content: Content): Paper[] {
  return [
    ...content.notices.map(({ id, data }) => ({
      page: pagePath('notices', id),
      path: noticePdfPath(id),
      title: data.title,
      date: data.updated ?? data.published,
      offeredOn: [pagePath('notices', id), sharePath('notices', id)],
    })),
    ...publishedIn(content, today()).map(({ campaign: { id, data }, publication }) => ({
      page: figureSheetPath(id),
      path: figureSheetPdfPath(id),
      title: `${publication.sample ? '【示例】' : ''}${figuresTitle(data)}`,
      date: publication.to,
      offeredOn: [pagePath('reports', id), figureSheetPath(id)],
    })),
  ];
}
