/** `npm run build`: makes the site in `dist/`. */
import { readArguments } from './lib/arguments.ts';
import { buildSite, describe } from './lib/build.ts';
import { AS_OF_EXAMPLE, goByDay } from './lib/as-of.ts';
import { readContentFolder } from './lib/content-folder.ts';
import { run } from './lib/run.ts';

const CALL = 'npm run build --';

await run(async () => {
  const { values } = readArguments(process.argv.slice(2), {
    call: CALL,
    options: { content: 'value', 'as-of': 'value' },
    examples: ['--content content', AS_OF_EXAMPLE],
  });
  goByDay(values['as-of'], CALL);
  const built = await buildSite(readContentFolder(values.content, CALL));
  console.log(`网站做好了，在 dist 文件夹里：${describe(built)}。`);
  // Tools that Astro started may keep handles open.
  process.exit(0);
});
