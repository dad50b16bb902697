/** Builds the site: content checks, Astro into a folder aside, then the swap. */
import { mkdir } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type BuildReport, buildReport, onProgress } from '../../src/integrations/report.ts';
import { keepBy } from '../../src/integrations/kept-plan.ts';
import { MustRebuild, type Plan, planKept, rememberSite } from '../../src/kept/index.ts';
import { ASIDE, CACHE, DIST, PREVIOUS, ROOT } from './folders.ts';
import { takeLock } from './lock.mjs';
import { say } from './progress.ts';
import { CommandFailed } from './run.ts';
import { repairSwap, swap } from './swap.ts';

/** What was built, and in how many seconds. */
export type Built = BuildReport & { seconds: number };

const FOLDERS = { live: DIST, aside: ASIDE, previous: PREVIOUS };

/**
 * Builds into `dist/` from the folder `content` and says in Chinese what it is doing. `dist/` changes only when all went well.
 *
 * @throws CommandFailed with the reason, complete and in Chinese as far as it is ours
 */
export async function buildSite(content: string): Promise<Built> {
  const started = performance.now();
  // Read by the source modules as they are loaded.
  process.env['NUANXUN_CONTENT'] = content;
  const release = await takeLock(join(CACHE, 'build.lock'), () =>
    say('另一个窗口正在生成网站，等它做完……'),
  );
  try {
    await mkdir(CACHE, { recursive: true });
    await repairSwap(FOLDERS);
    await checkFirst(content);
    const plan = await build(content);
    await swap(FOLDERS);
    await rememberSite(plan);
    await remind(content);
  } finally {
    release();
  }
  return { ...buildReport, seconds: (performance.now() - started) / 1000 };
}

/** One line for the end of a command. */
export function describe(built: Built): string {
  const { pages, made, images, rendered, kept, words, seconds } = built;
  const drawn = rendered === images ? '' : `（新画${rendered}张）`;
  const done =
    kept > 0 ? `。这次重做${made}个页面、${rendered}张分享图，其余${kept}个文件没有变` : '';
  return `共${pages}个页面、${images}张分享图${kept > 0 ? '' : drawn}，搜索收录${words}个词，用时${seconds.toFixed(1)}秒${done}`;
}

/** The gate before publishing; later steps may trust the content. */
async function checkFirst(content: string): Promise<void> {
  say('正在检查内容……');
  const { checkContent } = await import('../../src/checks/index.ts');
  const { formatPeople, formatSummary } = await import('../../src/checks/format.ts');
  const report = await checkContent(ROOT, content);
  if (report.errors > 0) {
    const problems = formatPeople(report.problems);
    throw new CommandFailed(`${problems}\n\n${formatSummary(report)}${keptSite()}`);
  }
  if (report.warnings > 0) say(`有${report.warnings}处提醒，运行 npm run check 可以看到。`);
}

/** What a built site still lacks before it goes online. */
async function remind(content: string): Promise<void> {
  const { readContent } = await import('../../src/source/index.ts');
  const { site } = await readContent(ROOT, content);
  if (!site.origin.sample) return;
  say(
    `提醒：网址 ${site.origin.url} 还是示例，海报上的二维码扫了打不开。上线前把 content/site.json 里 origin 的 url 改成真的网址，删掉 sample。`,
  );
}

/** Makes the site anew as far as it has changed; all of it where there is any doubt. */
async function build(content: string): Promise<Plan> {
  const plan = planKept({ root: ROOT, content, site: DIST });
  keepBy(plan);
  try {
    await runAstro();
  } catch (error) {
    if (!(error instanceof MustRebuild)) throw error;
    keepBy(undefined);
    buildReport.made = 0;
    await runAstro();
    return plan;
  }
  buildReport.kept = plan.kept.size;
  return plan;
}

async function runAstro(): Promise<void> {
  say('正在生成网页……');
  onProgress(say);
  const { build } = await import('astro');
  try {
    await build({ root: ROOT, outDir: ASIDE, logLevel: 'error' });
  } catch (error) {
    if (error instanceof MustRebuild) throw error;
    throw new CommandFailed(explain(error));
  }
}

/** Our own errors speak for themselves; others are shown whole, for somebody who knows the tools. */
function explain(error: unknown): string {
  const { message, stack = message, hint, loc } = error as Error & AstroDetails;
  if (/^[^a-z]*\p{Script=Han}/iu.test(message)) return `网站没有生成：${message}${keptSite()}`;
  const place = loc?.file ? `${loc.file}:${loc.line ?? 1}:${loc.column ?? 1}` : '';
  const details = [place, stack, hint].filter(Boolean).join('\n');
  return `网站没有生成。下面是程序的原话，请发给技术人员：\n\n${details}${keptSite()}`;
}

function keptSite(): string {
  return existsSync(DIST) ? '\n原来的网站没有动，还可以用。' : '';
}

/** What Astro adds to its errors. */
interface AstroDetails {
  hint?: string;
  loc?: { file?: string; line?: number; column?: number };
}
