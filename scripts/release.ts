/** `npm run release -- target`: builds, checks, shows what will change, asks, and puts it online. */
import { join } from 'node:path';
import { formatPeople, formatSummary } from '../src/checks/format.ts';
import { check } from '../src/checks/index.ts';
import { timeOf } from '../src/domain/release/history.ts';
import { answer } from '../src/drafts/terminal.ts';
import { readReleaseFiles, type ReleaseFiles } from '../src/release/config.ts';
import { ReleaseFailed } from '../src/release/failed.ts';
import { rememberAddresses } from '../src/release/known.ts';
import { goBack, publish, type Plan } from '../src/release/publish.ts';
import { serverSettings } from '../src/release/server/index.ts';
import { openTarget } from '../src/release/targets/index.ts';
import { describePlan } from '../src/release/words.ts';
import type { ReleaseTarget } from '../src/schemas/release.ts';
import { asOf } from '../src/source/today.ts';
import { withdrawnPaths } from '../src/source/withdrawn.ts';
import { readArguments, WrongArguments } from './lib/arguments.ts';
import { buildSite, describe } from './lib/build.ts';
import { readContentFolder } from './lib/content-folder.ts';
import { CACHE, DIST, ROOT } from './lib/folders.ts';
import { say } from './lib/progress.ts';
import { CommandFailed, run } from './lib/run.ts';
import { openTerminal } from './lib/terminal.ts';

const CALL = 'npm run release --';

const HELP = `把网站放到网上：先检查、生成，给您看看会改哪些，您答应了才放上去。

  ${CALL} 编号               发布；编号写在 content/release.json 里
  ${CALL} 编号 --rollback    退回上一个版本
  ${CALL} 编号 --yes         不问，直接发布（给定时任务用）
  ${CALL} 编号 --unlock      上次在别的电脑上断了，锁没有打开
  ${CALL} 编号 --content 文件夹   内容在别的文件夹

中途断了不要紧，再运行一次就行。读者看到的总是完整的网站。`;

await run(async () => {
  const { values, words } = readArguments(process.argv.slice(2), {
    call: CALL,
    options: { content: 'value', yes: 'flag', rollback: 'flag', unlock: 'flag' },
    examples: ['rehearsal', 'rehearsal --rollback'],
    words: true,
    help: HELP,
  });
  refusePreview();
  const content = readContentFolder(values.content, `${CALL} ${words[0] ?? '编号'}`);
  process.on('SIGINT', stopped);
  try {
    const files = await readReleaseFiles(ROOT, content);
    const config = targetNamed(words, files, content);
    const means = { kept: files.release.keep, say };
    const wish = { force: values.unlock ?? false, agree: asking(config, values.yes ?? false) };
    if (values.rollback) {
      const now = await goBack(openTarget(config, { root: ROOT, cache: CACHE, ...means }), wish);
      console.log(
        typeof now === 'string'
          ? '没有退回，网上的没有动。'
          : `退回好了：网上现在是${timeOf(now.id)}发布的。`,
      );
      return;
    }
    await checkAll(content, config);
    const opened = openTarget(config, { root: ROOT, cache: CACHE, ...means });
    say('正在看看那里通不通……');
    // A wrong key or name is told now, not after the site is made.
    await opened.target.online();
    const built = await buildSite(content);
    say(`网站做好了：${describe(built)}。`);
    const withdrawn = [...(await withdrawnPaths(ROOT, content))];
    const { moved } = files;
    const { folder, host } = { ...config, host: new URL(files.origin).host };
    const now = await publish(opened, {
      ...wish,
      moved: new Set(moved.map(({ from }) => from)),
      make: (known) => ({
        ...{ ...known, site: DIST, withdrawn, kept: means.kept, time: new Date() },
        // Networks in front of object storage compress by themselves and have settings of their own.
        ...(opened.servedFrom !== undefined && {
          memory: join(CACHE, 'compressed'),
          settings: serverSettings({ host, folder: opened.servedFrom, moved }),
        }),
      }),
    });
    if (now !== 'declined' && !config.rehearsal) {
      await rememberAddresses(config.name, { root: ROOT, contentDir: content, cache: CACHE });
    }
    console.log(
      now === 'same'
        ? '和网上的一模一样，不用发布。'
        : now === 'declined'
          ? '没有发布，网上的没有动。'
          : `发布好了：${config.name}${folder ? `（${folder}）` : ''}。`,
    );
  } catch (error) {
    if (error instanceof ReleaseFailed) throw new CommandFailed(error.message);
    throw error;
  }
  // Tools that Astro started may keep handles open.
  process.exit(0);
});

/** A site as of another day is for looking at only. */
function refusePreview(): void {
  const day = asOf();
  if (day === undefined) return;
  throw new CommandFailed(
    `现在设着“按${day}那天的样子生成”（环境变量 NUANXUN_AS_OF），这样的网站只能预览，不能发布。去掉这个变量，再运行一次。`,
  );
}

/** The next run finds its way from wherever this one has got to. */
function stopped(): void {
  console.log('\n停下了。读者看到的还是完整的网站；要接着发布，再运行一次。');
  process.exit(130);
}

/** @throws WrongArguments */
function targetNamed(words: string[], { release }: ReleaseFiles, content: string): ReleaseTarget {
  const [word, ...others] = words;
  const found = release.targets.find(({ id }) => id === word);
  if (found && others.length === 0) return found;
  const option = content === 'content' ? '' : ` --content ${content}`;
  const list = release.targets
    .map(({ id, name }) => `  ${CALL} ${id}${option}  （${name}）`)
    .join('\n');
  const wrong =
    word === undefined
      ? '要写上发布到哪里。'
      : others.length > 0
        ? '一次只能发布到一个地方。'
        : `没有“${word}”这个地方。`;
  throw new WrongArguments(`${wrong}${content}/release.json 里有这些：\n${list}`);
}

/** Before it goes online, sample data, old checks and the like are errors. */
async function checkAll(content: string, { rehearsal }: ReleaseTarget): Promise<void> {
  say(rehearsal ? '正在检查内容（试发布：示例内容也放行）……' : '正在按上线的要求检查内容……');
  const report = await check({ root: ROOT, contentDir: content, release: !rehearsal });
  if (report.errors === 0) return;
  throw new CommandFailed(
    `${formatPeople(report.problems)}\n\n${formatSummary(report)}\n没有发布，网上的没有动。`,
  );
}

/** Shows what will change and asks. */
function asking({ name }: ReleaseTarget, yes: boolean): (plan: Plan) => Promise<boolean> {
  return async (plan) => {
    console.log(`\n${describePlan(plan)}`);
    if (yes) return true;
    const { terminal, close } = openTerminal();
    try {
      for (;;) {
        const word = await answer(terminal, `\n换到“${name}”吗？请答“是”或“否”：`);
        if (/^(?:是|y|yes)$/i.test(word)) return true;
        if (/^(?:否|不|n|no)$/i.test(word)) return false;
      }
    } finally {
      close();
    }
  };
}
