/** Says at each service point of the page whether it is open now. */
import { momentInChina, openSentence, openState } from '../../domain/open-now.ts';
import type { PointsData } from './data.ts';

/** Fills the lines `data-open-now`, each named after its point, by the phone's clock. */
export function sayOpenNow({ points, holidays }: PointsData): void {
  const now = momentInChina(Date.now());
  for (const { id, hours } of points) {
    const line = document.querySelector<HTMLElement>(`[data-open-now="${id}"]`);
    if (!line) continue;
    const state = openState(hours, holidays, now);
    line.textContent = openSentence(state, now.date);
    line.dataset['state'] = state.kind;
  }
}
