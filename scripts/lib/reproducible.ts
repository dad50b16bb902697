/**
 * Builds the site twice, in two folders that share no cache, and compares every byte: once from
 * scratch, once as the change of one story on a site that was there.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { compareFolders, type Difference } from '../../src/release/same.ts';
import { CACHE, ROOT } from './folders.ts';
import { say } from './progress.ts';
import { CommandFailed } from './run.ts';

/** What a build makes, needs not or gets in another way. */
const LEFT_OUT = new Set(['node_modules', 'dist', '.cache', '.git', '.astro', 'content']);

/** Differences named; the first ones tell what is wrong. */
const SHOWN = 10;

/**
 * @param content folder of the content, from the project's root
 * @returns how many files are the same
 * @throws CommandFailed that names the first files that are not
 */
export async function buildTwice(content: string): Promise<number> {
  const home = join(CACHE, 'reproducible');
  await rm(home, { recursive: true, force: true });
  const sites: string[] = [];
  for (const [name, title] of [
    ['first', '第一遍'],
    ['another-place', '第二遍'],
  ] as const) {
    say(`正在另一个文件夹里从头生成网站：${title}……`);
    const folder = join(home, name);
    await copyProject(folder, content);
    if (name === 'first' && (await changeStory(folder))) {
      runBuild(folder);
      say('正在把改过的一篇改回来，只重做变了的……');
      await copyContent(folder, content);
    }
    sites.push(runBuild(folder));
  }
  const { differences, files } = await compareFolders(sites[0]!, sites[1]!);
  if (differences.length > 0) throw new CommandFailed(describe(differences, home));
  await rm(home, { recursive: true, force: true });
  return files;
}

/**
 * Builds the site in a copy of the project, so that nothing of it is touched or remembered.
 *
 * @param folder absolute, where the copy is made
 * @param content folder of the content, from the project's root
 * @returns the folder of the finished site
 */
export async function buildIn(folder: string, content: string): Promise<string> {
  await copyProject(folder, content);
  return runBuild(folder);
}

async function copyContent(folder: string, content: string): Promise<void> {
  await cp(resolve(ROOT, content), join(folder, 'content'), { recursive: true });
}

/** Gives the first story another title and a paragraph more; false when there is none. */
async function changeStory(folder: string): Promise<boolean> {
  const stories = join(folder, 'content/stories');
  const [first] = (await readdir(stories).catch(() => [])).sort();
  const file = join(stories, first ?? '', 'index.mdx');
  if (first === undefined || !existsSync(file)) return false;
  const text = await readFile(file, 'utf8');
  await writeFile(file, `${text.replace(/^title: .*$/m, 'title: 改过的标题')}\n改过的一段话。\n`);
  return true;
}

/**
 * Builds a copy of the project; what is there from a build before is used.
 *
 * @param folder that `buildIn` made
 * @param hear is told what the build said
 * @returns the folder of the finished site
 */
export function runBuild(folder: string, hear?: (said: string) => void): string {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(folder, 'scripts/build.ts')],
    { cwd: folder, encoding: 'utf8', env: plainEnvironment() },
  );
  if (status !== 0) throw new CommandFailed(`网站没有生成：\n${stdout}${stderr}`);
  hear?.(stdout);
  return join(folder, 'dist');
}

/**
 * Copies the project with other content; what lies in the folder already is overwritten, or stays.
 *
 * @param folder absolute
 * @param content folder of the content, from the project's root
 */
export async function copyProject(folder: string, content: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const name of await readdir(ROOT)) {
    if (LEFT_OUT.has(name)) continue;
    await cp(join(ROOT, name), join(folder, name), { recursive: true });
  }
  await copyContent(folder, content);
  const modules = join(folder, 'node_modules');
  if (!existsSync(modules)) await symlink(join(ROOT, 'node_modules'), modules, 'junction');
}

/** Without what a test runner adds: by it Astro would take the build for a preview. */
export function plainEnvironment(): NodeJS.ProcessEnv {
  const added = ['DEV', 'PROD', 'MODE', 'TEST', 'VITEST', 'NODE_ENV'];
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !added.includes(name)));
}

function describe(differences: readonly Difference[], home: string): string {
  const words = { first: '只有第一遍有', second: '只有第二遍有', both: '内容不一样' };
  const lines = differences
    .slice(0, SHOWN)
    .map((difference) => `  ${difference.file}（${words[difference.in]}）`);
  const rest = differences.length - lines.length;
  return `两遍生成的网站不一样，${differences.length}个文件不同：
${lines.join('\n')}${rest > 0 ? `\n  ……还有${rest}个` : ''}
两遍的文件都留在 ${home}，可以对照着看。`;
}
