/**
 * `npm run bench`: measures what `test/bench/` measures, all of it or the files named;
 * `npm run bench -- site 1000` writes content with that many stories to try things with.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { readArguments, WrongArguments } from './lib/arguments.ts';
import { CACHE, ROOT } from './lib/folders.ts';
import { run } from './lib/run.ts';

const CALL = 'npm run bench --';
const FOLDER = join(ROOT, 'test/bench');

await run(async () => {
  const { words } = readArguments(process.argv.slice(2), {
    call: CALL,
    options: {},
    examples: ['checks', 'build cards', 'site 1000'],
    words: true,
  });
  if (words[0] === 'site') return makeSite(words.slice(1));
  const files = readdirSync(FOLDER).filter((name) => name.endsWith('.ts'));
  const wanted = files.filter((name) => words.length === 0 || words.includes(name.slice(0, -3)));
  if (wanted.length === 0) {
    const names = files.map((name) => name.slice(0, -3)).join('、');
    throw new WrongArguments(`没有“${words.join(' ')}”这一项，只有：${names}`);
  }
  for (const file of wanted.sort()) {
    const { status } = spawnSync(process.execPath, [join(FOLDER, file)], {
      cwd: ROOT,
      stdio: 'inherit',
    });
    if (status !== 0) process.exitCode = 1;
  }
});

/** @throws WrongArguments when it is not said how many stories, or when there is something in the folder */
async function makeSite([count = '', folder, ...rest]: string[]): Promise<void> {
  if (!/^[1-9]\d{0,4}$/.test(count) || rest.length > 0) {
    throw new WrongArguments(`要写明生成几篇故事（1到99999）。改成：\n  ${CALL} site 1000`);
  }
  const home = folder === undefined ? join(CACHE, 'bench', `stories-${count}`) : resolve(folder);
  if (folder !== undefined && existsSync(home)) {
    throw new WrongArguments(`“${folder}”已经有了，里面的东西会被盖掉。请换一个新文件夹的名字。`);
  }
  const { writeSite } = await import('../test/bench/sites/write.ts');
  writeSite(home, Number(count));
  const named = relative(ROOT, home).replaceAll('\\', '/');
  console.log(`写好了${count}篇示例故事。生成网站：\n  npm run build -- --content ${named}`);
}
