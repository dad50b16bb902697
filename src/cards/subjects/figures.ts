import {
  bareName,
  cellText,
  cellWithUnit,
  coverageInShort,
  figuresDescription,
  kindsIn,
  toldFirst,
  unitOf,
  type PublishedForm,
} from '../../domain/publication/index.ts';
import type { Cell, Row } from '../../domain/reports/index.ts';
import { COLLECTION_NAMES } from '../../schemas/vocabulary.ts';
import { publishedIn } from '../../source/published.ts';
import type { Content } from '../../source/types.ts';
import { words } from '../words.ts';
import { baseOf } from './base.ts';
import type { FiguresSubject } from './types.ts';

/** Bars that the design has room for. */
const MOST_BARS = 6;

/**
 * The figures of the campaigns that have some: the people met, and of what kinds they were.
 * @param day as of which the pictures are made, `YYYY-MM-DD`
 */
export function figures(content: Content, day: string): FiguresSubject[] {
  return publishedIn(content, day).map(({ campaign, publication }): FiguresSubject => {
    const [published] = publication.forms as [PublishedForm];
    const row = toldFirst(published);
    const { path } = content['report-forms'].find(({ id }) => id === published.id)!;
    const said = (text: string, field: string) => words(text, path, `blocks.${field}`);
    const data = {
      title: `${campaign.data.shortTitle}：${row.block.title}`,
      shortTitle: row.block.title,
      description: figuresDescription(campaign.data),
      sample: publication.sample,
    };
    return {
      ...baseOf(content, 'reports', { ...campaign, data }),
      kind: 'figures',
      label: COLLECTION_NAMES.reports,
      title: words(data.title, campaign.path, 'shortTitle'),
      shortTitle: said(data.shortTitle, 'title'),
      number: said(cellText(row.total, row.indicator), 'indicators'),
      unit: said(typeof row.total === 'number' ? unitOf(row.indicator) : '', 'indicators'),
      bars: barsOf(published, row).map(({ name, cell }) => ({
        name: said(name, 'indicators.name'),
        value: typeof cell === 'number' ? cell : 0,
        label: said(cellWithUnit(cell, row.indicator), 'indicators'),
      })),
      source: said(coverageInShort(published), 'indicators'),
    };
  });
}

/** Of what kinds the figure is; from which unions, where the form does not say. */
function barsOf(published: PublishedForm, { block, cells }: Row): { name: string; cell: Cell }[] {
  const kinds = kindsIn(published, block).rows;
  const bars =
    kinds.length > 1
      ? kinds.map(({ indicator, total }) => ({ name: bareName(indicator), cell: total }))
      : published.table.units.map(({ short }, at) => ({ name: short, cell: cells[at]! }));
  return bars.slice(0, MOST_BARS);
}
