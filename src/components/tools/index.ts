/** Every calculator, in the order of lists. */
import { deadlines } from './deadlines/form.ts';
import { doubleWage } from './double-wage/form.ts';
import { overtime } from './overtime/form.ts';
import { severance } from './severance/form.ts';
import type { Tool } from './tool.ts';
import { wagesOwed } from './wages-owed/form.ts';

export const TOOLS: readonly Tool[] = [wagesOwed, overtime, severance, doubleWage, deadlines];

/** The page of a calculator: `/tools/overtime/`. */
export function toolPath({ slug }: Pick<Tool, 'slug'>): string {
  return `/tools/${slug}/`;
}
