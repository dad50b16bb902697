/** Every calculator, in the order of lists. */
import { TOOL_SLUGS, type ToolSlug } from '../../domain/addresses.ts';
import { deadlines } from './deadlines/form.ts';
import { doubleWage } from './double-wage/form.ts';
import { overtime } from './overtime/form.ts';
import { severance } from './severance/form.ts';
import type { Tool } from './tool.ts';
import { wagesOwed } from './wages-owed/form.ts';

const ALL: Record<ToolSlug, Tool> = {
  'wages-owed': wagesOwed,
  overtime,
  severance,
  'double-wage': doubleWage,
  deadlines,
};

export const TOOLS: readonly Tool[] = TOOL_SLUGS.map((slug) => ALL[slug]);
