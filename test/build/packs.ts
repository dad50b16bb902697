/** What the buttons of a share-desk page save as one file. */
import type { HTMLElement } from 'node-html-parser';
import type { Pack } from '../../src/components/share/packs.ts';

export function packsOf(page: HTMLElement): Pack[] {
  return page
    .querySelectorAll('share-pack script')
    .map((data) => JSON.parse(data.textContent) as Pack);
}
