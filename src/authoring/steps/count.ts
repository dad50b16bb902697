/** Steps are counted by what holds them: the editor of WeChat knows no counters. */

/** Stands where a step's number goes. */
export const STEP_NUMBER = '{{step}}';

/** The steps with their numbers, from 1. */
export function countSteps(html: string): string {
  let count = 0;
  return html.replaceAll(STEP_NUMBER, () => String(++count));
}
