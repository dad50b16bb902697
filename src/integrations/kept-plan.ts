/** What the build that runs keeps of the last site; nothing, unless the command says so. */
import type { Plan } from '../kept/index.ts';

let plan: Plan | undefined;

export function keepBy(chosen: Plan | undefined): void {
  plan = chosen;
}

export function keptPlan(): Plan | undefined {
  return plan;
}

/**
 * Whether a file of the site is kept, so that nothing has to be made of it or done to it.
 * @param path from the site's root, with or without a slash before it
 */
export function isKept(path: string): boolean {
  return plan?.kept.has(path.replaceAll('\\', '/').replace(/^\//, '')) ?? false;
}
