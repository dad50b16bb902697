/** `npm run new -- story`: asks for the fields of a kind and writes a draft; `-- site`: a new site. */
import { nearest } from '../src/domain/text.ts';
import { DRAFT_KINDS, type DraftName } from '../src/drafts/kinds.ts';
import { readArguments, WrongArguments } from './lib/arguments.ts';
import { readContentFolder } from './lib/content-folder.ts';
import { ROOT } from './lib/folders.ts';
import { CommandFailed, run } from './lib/run.ts';
import { openTerminal } from './lib/terminal.ts';

const CALL = 'npm run new --';
const NAMES = Object.keys(DRAFT_KINDS) as DraftName[];
const LIST = NAMES.map((name) => `${name}（${DRAFT_KINDS[name].name}）`).join('、');

const HELP = `新建一篇稿件：一项一项地问，答完写好文件，再写正文。

  ${CALL} story     故事
  ${CALL} notice    通知
  ${CALL} guide     维权指南
  ${CALL} support   帮扶服务
  ${CALL} site      另一个工会的网站（怎么用：${CALL} site --help）

答到一半不想写了，按 Ctrl+C，什么也不会留下。
已经有 Word 稿子的，用 npm run import -- 文件.docx 更快。`;

await run(async () => {
  const [first, ...rest] = process.argv.slice(2);
  await (first === 'site' ? asked(() => newSite(rest)) : asked(newEntry));
});

/** Mistakes of the person who was asked are no faults of the program. */
async function asked(make: () => Promise<void>): Promise<void> {
  const { DraftError } = await import('../src/drafts/place.ts');
  const { Interrupted } = await import('../src/drafts/terminal.ts');
  try {
    await make();
  } catch (error) {
    if (error instanceof DraftError || error instanceof Interrupted) {
      throw new CommandFailed(error.message);
    }
    throw error;
  }
}

async function newSite(argv: string[]): Promise<void> {
  const { makeSite } = await import('./lib/new-site.ts');
  await makeSite(argv);
}

async function newEntry(): Promise<void> {
  const { values, words } = readArguments(process.argv.slice(2), {
    call: CALL,
    options: { content: 'value' },
    examples: NAMES,
    words: true,
    help: HELP,
  });
  const name = readKind(words);
  const { placeOf } = await import('../src/drafts/place.ts');
  const { createEntry } = await import('../src/drafts/create.ts');
  const { openPoints } = await import('../src/drafts/report.ts');
  const { todayInChina } = await import('../src/checks/index.ts');
  const place = placeOf(ROOT, readContentFolder(values.content, CALL));
  const { terminal, close } = openTerminal();
  try {
    terminal.say(`新建${DRAFT_KINDS[name].name}。一项一项地答，写错了会马上告诉您。`);
    const { kind, id, path, checked } = await createEntry(name, place, todayInChina(), terminal);
    terminal.say(`\n写好了：${path}\n它还是草稿，不会登出来。\n\n${openPoints(kind, checked)}`);
    terminal.say(
      `\n接着做：\n  1. 用记事本打开上面的文件，写正文。\n  2. ${kind === 'stories' ? '图片放在同一个文件夹里。\n  3. ' : ''}写好以后运行：npm run import -- --finish ${id}`,
    );
  } finally {
    close();
  }
}

/** @throws WrongArguments */
function readKind([word, ...others]: string[]): DraftName {
  if (word === undefined || others.length > 0) {
    throw new WrongArguments(
      `要写上一类：${LIST}，或者 site（另一个工会的网站）。可以这样写：\n  ${CALL} story`,
    );
  }
  const byName = NAMES.find((name) => name === word || DRAFT_KINDS[name].name === word);
  if (byName) return byName;
  throw new WrongArguments(
    `没有“${word}”这一类，只有：${LIST}、site（另一个工会的网站）。改成：\n  ${CALL} ${nearest(word, [...NAMES, 'site']) ?? 'story'}`,
  );
}
