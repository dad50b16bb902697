/** `npm run bench`: measures what `test/bench/` measures, all of it or the files named. */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readArguments, WrongArguments } from './lib/arguments.ts';
import { ROOT } from './lib/folders.ts';
import { run } from './lib/run.ts';

const FOLDER = join(ROOT, 'test/bench');

await run(async () => {
  const { words, values } = readArguments(process.argv.slice(2), {
    call: 'npm run bench --',
    options: { write: 'flag' },
    examples: ['checks', 'cards --write'],
    words: true,
  });
  const files = readdirSync(FOLDER).filter((name) => name.endsWith('.ts'));
  const wanted = files.filter((name) => words.length === 0 || words.includes(name.slice(0, -3)));
  if (wanted.length === 0) {
    const names = files.map((name) => name.slice(0, -3)).join('、');
    throw new WrongArguments(`没有“${words.join(' ')}”这一项，只有：${names}`);
  }
  for (const file of wanted.sort()) {
    const { status } = spawnSync(
      process.execPath,
      [join(FOLDER, file), ...(values.write ? ['--write'] : [])],
      {
        cwd: ROOT,
        stdio: 'inherit',
      },
    );
    if (status !== 0) process.exitCode = 1;
  }
});
