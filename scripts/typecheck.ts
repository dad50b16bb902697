/** `npm run typecheck`: TypeScript and Astro files alike. */
import { sync } from 'astro';
import { ROOT } from './lib/folders.ts';
import { runTool } from './lib/tools.ts';

// The types of the collections are made from src/content.config.ts.
await sync({ root: ROOT, logLevel: 'error' });
process.exit(await runTool('@astrojs/check', process.argv.slice(2), { name: 'astro-check' }));
