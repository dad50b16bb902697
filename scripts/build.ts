/** `npm run build`: makes the site in `dist/`. */
import { readArguments } from './lib/arguments.ts';
import { buildSite, describe } from './lib/build.ts';
import { run } from './lib/run.ts';

await run(async () => {
  const { values } = readArguments(process.argv.slice(2), {
    call: 'npm run build --',
    options: { content: 'value' },
    examples: ['--content content'],
  });
  const built = await buildSite({ content: values.content });
  console.log(`网站做好了，在 dist 文件夹里：${describe(built)}。`);
  // Tools that Astro started may keep handles open.
  process.exit(0);
});
