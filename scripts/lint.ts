/** `npm run lint`: ESLint, then Prettier; `-- --fix` mends what can be mended. */
import { readArguments } from './lib/arguments.ts';
import { run } from './lib/run.ts';
import { runTool } from './lib/tools.ts';

await run(async () => {
  const { values } = readArguments(process.argv.slice(2), {
    call: 'npm run lint --',
    options: { fix: 'flag' },
    examples: ['--fix'],
  });
  const rules = await runTool('eslint', [
    '.',
    '--max-warnings=0',
    ...(values.fix ? ['--fix'] : []),
  ]);
  const format = await runTool('prettier', [
    values.fix ? '--write' : '--check',
    '--log-level=warn',
    '.',
  ]);
  if (rules === 0 && format === 0) return;
  console.error('代码写法有问题，见上。能自动改的，运行 npm run lint -- --fix。');
  process.exit(1);
});
