/** `npm run report`: takes in filled report forms and says who has reported. */
import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { isIsoDate, suggestIsoDate } from '../src/domain/dates.ts';
import { nearest } from '../src/domain/text.ts';
import { readArguments, WrongArguments } from './lib/arguments.ts';
import { readContentFolder } from './lib/content-folder.ts';
import { ROOT } from './lib/folders.ts';
import { CommandFailed, run } from './lib/run.ts';

const CALL = 'npm run report --';
const ACTIONS = ['import', 'status', 'template'];

const HELP = `收统计表：检查各单位填好的 Excel 文件，看谁报了、谁没报。

  ${CALL} import 文件.xlsx …     检查并收下；有错的不收，旁边写一份“-请更正.txt”发给单位
  ${CALL} import 文件夹          收文件夹里的全部文件
  ${CALL} status                 看各单位报了没有
  ${CALL} template 文件夹        把空白模板写到文件夹里

import 可以加：
  --received 2021-01-20   收到的日期，不写就是今天
  --replace               更正：换掉这个单位收过的数
  --out 文件夹            “-请更正.txt”写到这个文件夹
  --sample                演示用的数，网页上写“示例”
status 可以加：
  --as-of 2021-01-20      按这一天看

谁要报：填报单位列在 content/campaigns/ 里这次活动的 reportingUnits，哪张表要谁报写在 content/report-forms/。`;

await run(async () => {
  const argv = process.argv.slice(2);
  if (argv.includes('--help') || argv.includes('-h')) return console.log(HELP);
  const { values, words } = readArguments(argv, {
    call: CALL,
    options: {
      received: 'value',
      replace: 'flag',
      out: 'value',
      sample: 'flag',
      'as-of': 'value',
      content: 'value',
    },
    examples: ['import 文件.xlsx', 'status', 'template 文件夹'],
    words: true,
  });
  const [action, ...rest] = words;
  if (action === undefined || !ACTIONS.includes(action)) throw wrongAction(action, rest);
  const files = action === 'import' ? filesOf(rest) : [];
  const content = readContentFolder(values.content, CALL);
  const { today } = await import('../src/source/today.ts');
  const day = readDay(values['as-of'] ?? values.received) ?? today();
  const { readContent } = await import('../src/source/index.ts');
  const { deskOf } = await import('../src/collecting/desk.ts');
  const desk = deskOf(await readContent(ROOT, content));
  if (desk.forms.length === 0) {
    throw new CommandFailed(`${content}/report-forms 里还没有统计表，没有什么要收的。`);
  }
  if (action === 'import') return takeIn();
  if (action === 'template') return writeTemplates();
  const { statusText } = await import('../src/collecting/told.ts');
  console.log(desk.forms.map((form) => statusText(form, day)).join('\n\n'));

  async function takeIn(): Promise<void> {
    const { importFiles } = await import('../src/collecting/import.ts');
    const { countsText, missingText, outcomeText } = await import('../src/collecting/told.ts');
    const outcomes = await importFiles(files, desk, {
      content: resolve(ROOT, content),
      received: day,
      replace: values.replace,
      sample: values.sample,
    });
    for (const outcome of outcomes) {
      console.log(outcomeText(outcome));
      const { file, known, state } = outcome;
      const remarks = outcome.remarks.filter(({ inside }) => !inside);
      if (remarks.length === 0) continue;
      const office = desk.forms.find(({ id }) => id === known?.id)?.office ?? desk.forms[0]!.office;
      const { letter } = await import('../src/collecting/letter.ts');
      const text = letter(outcome, remarks, { office, on: today() });
      console.log(`    ${writeLetter(file, state === 'returned' ? '请更正' : '请核实', text)}`);
    }
    console.log(`\n${countsText(outcomes)}`);
    for (const form of deskOf(await readContent(ROOT, content)).forms) {
      if (outcomes.some(({ known }) => known?.id === form.id)) console.log(missingText(form, day));
    }
    if (outcomes.some(({ state }) => state === 'returned')) process.exitCode = 1;
  }

  /** @returns what to print about it */
  function writeLetter(file: string, what: string, text: string): string {
    const folder = values.out === undefined ? dirname(file) : resolve(here(), values.out);
    const target = join(folder, `${basename(file).replace(/\.[^.]*$/, '')}-${what}.txt`);
    try {
      mkdirSync(folder, { recursive: true });
      writeFileSync(target, text);
      return `可以转发给单位：${target}`;
    } catch {
      return `“${folder}”里写不进文件；请用 --out 换一个文件夹，再试一次。`;
    }
  }

  async function writeTemplates(): Promise<void> {
    const folder = resolve(here(), rest[0] ?? '.');
    const { writeWorkbook } = await import('../src/sheets/index.ts');
    const { templateOf } = await import('../src/collecting/template.ts');
    const { saveName } = await import('../src/domain/file-name.ts');
    mkdirSync(folder, { recursive: true });
    for (const form of desk.forms) {
      const target = join(folder, saveName(form.form.shortTitle, '填报模板', 'xlsx'));
      if (existsSync(target))
        throw new CommandFailed(`“${target}”已经有了，没有动它。请换一个文件夹。`);
      writeFileSync(target, await writeWorkbook(templateOf({ ...form, by: desk.by })));
      console.log(`写好了：${target}`);
    }
  }
});

function wrongAction(action: string | undefined, rest: readonly string[]): WrongArguments {
  const right = action && nearest(action, ACTIONS);
  if (right)
    return new WrongArguments(
      `没有“${action}”这一步。改成：\n  ${[CALL, right, ...rest].join(' ')}`,
    );
  const list = `可以这样写：\n  ${CALL} import 文件.xlsx\n  ${CALL} status\n  ${CALL} template 文件夹`;
  return new WrongArguments(
    action === undefined ? `要写上做哪一步。${list}` : `没有“${action}”这一步。${list}`,
  );
}

/** npm runs us in the project's folder, the officer stands wherever the files are. */
function here(): string {
  return process.env['INIT_CWD'] ?? process.cwd();
}

/** The files that are meant, those in folders included, in order of name. */
function filesOf(words: readonly string[]): string[] {
  if (words.length === 0) {
    throw new WrongArguments(`要写上文件的名字。可以这样写：\n  ${CALL} import 文件.xlsx`);
  }
  const found = words.flatMap((word) => {
    const path = [here(), ROOT]
      .map((folder) => resolve(folder, word))
      .find((candidate) => existsSync(candidate));
    if (path === undefined) {
      throw new CommandFailed(
        `找不到“${word}”。请看看名字和文件夹对不对；也可以把文件拖进终端窗口，名字会自己写上。`,
      );
    }
    return statSync(path).isDirectory() ? filledIn(path) : [path];
  });
  if (found.length === 0) throw new CommandFailed('文件夹里没有 Excel 文件。');
  return found;
}

/** Files in a folder that may be filled forms; what Excel leaves beside open files is none. */
function filledIn(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => /\.(?:xls[xmb]?|et|csv|ods)$/i.test(name) && !/^[.~]/.test(name))
    .sort()
    .map((name) => join(folder, name));
}

function readDay(text: string | undefined): string | undefined {
  if (text === undefined || isIsoDate(text)) return text;
  throw new WrongArguments(
    `“${text}”不是日期，要写成“2021-01-20”这样。改成：\n  ${CALL} status --as-of ${suggestIsoDate(text) ?? '2021-01-20'}`,
  );
}
