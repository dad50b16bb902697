/** The calculators that a site can offer. */
import { withLaws } from '../../queries/laws.ts';
import { TOOLS } from './index.ts';
import type { Tool } from './tool.ts';

/** Those whose every article stands in `content/laws/`: none speaks of a law that readers cannot read. */
export function getTools(): Promise<Tool[]> {
  return withLaws(TOOLS, ({ cites }) => cites);
}
