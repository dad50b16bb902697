/** How Markdown becomes HTML on the web: what Chinese text and a strict CSP ask for. */
import type { UnifiedProcessorOptions } from '@astrojs/markdown-remark';
import remarkCjkFriendly from 'remark-cjk-friendly';
import { rehypeRunInHeadings } from './markdown/run-in-headings.ts';
import { rehypeShortIds } from './markdown/short-ids.ts';
import { remarkSoftBreaks } from './markdown/soft-breaks.ts';
import { rehypeTables } from './markdown/tables.ts';

export const markdownOptions: UnifiedProcessorOptions = {
  remarkPlugins: [remarkCjkFriendly, remarkSoftBreaks],
  rehypePlugins: [rehypeShortIds, rehypeRunInHeadings, rehypeTables],
  remarkRehype: { footnoteLabel: '注释', footnoteBackLabel: '回到正文' },
  // It rewrites quotation marks and dashes, which official documents must keep.
  smartypants: false,
};
