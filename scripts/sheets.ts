/** `npm run sheets`: the service points go out to Excel and come back. */
import { readFile, writeFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { nearest } from '../src/domain/text.ts';
import { readArguments, WrongArguments } from './lib/arguments.ts';
import { readContentFolder } from './lib/content-folder.ts';
import { ROOT } from './lib/folders.ts';
import { CommandFailed, run } from './lib/run.ts';

const CALL = 'npm run sheets --';
const FILE = '服务点.xlsx';
const VERBS = ['export', 'import'];

const HELP = `服务点用 Excel 来改：导出一张表，改好，再读回来。

  ${CALL} export                    导出，写成“${FILE}”
  ${CALL} export 我的表.xlsx        换个文件名
  ${CALL} import ${FILE}         一格一格检查，列出要改什么，全对了才写进网站
  ${CALL} import ${FILE} --look  只看会改什么，不写

有一格不对，就什么也不写，并告诉您是哪一格、为什么、应当填什么。`;

await run(async () => {
  const { values, words } = readArguments(process.argv.slice(2), {
    call: CALL,
    options: { content: 'value', look: 'flag' },
    examples: ['export', `import ${FILE}`],
    words: true,
  });
  const [verb, name = FILE, ...more] = words;
  if (verb === undefined) return console.log(HELP);
  if (!VERBS.includes(verb) || more.length > 0) {
    const meant = nearest(verb, VERBS);
    throw new WrongArguments(
      `要写导出（export）还是读回来（import）。改成：\n  ${CALL} ${meant ?? 'export'}${meant === 'import' ? ` ${FILE}` : ''}`,
    );
  }
  const { readContext } = await import('../src/checks/context.ts');
  const { todayInChina } = await import('../src/checks/index.ts');
  const today = todayInChina();
  const context = await readContext(ROOT, readContentFolder(values.content, CALL), today);
  // Where the person who types the command stands, not where npm does.
  const path = resolve(process.env['INIT_CWD'] ?? process.cwd(), name);
  return verb === 'export' ? exportTo() : importFrom();

  async function exportTo(): Promise<void> {
    const { exportPoints } = await import('../src/points/export.ts');
    const { pointFiles } = await import('../src/points/files.ts');
    const files = pointFiles(context.files);
    const by = context.files.find(({ kind }) => kind === 'site')?.raw as
      { union?: { name?: string } } | undefined;
    const bytes = await exportPoints(files, context.ids.districts, by?.union?.name ?? '', today);
    await writeFile(path, bytes, { flag: 'wx' }).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
      throw new CommandFailed(
        `“${basename(path)}”已经有了，不盖掉它。请先移走，或者换个文件名：\n  ${CALL} export 服务点-${today}.xlsx`,
      );
    });
    const count = files.reduce((sum, { data }) => sum + data.points.length, 0);
    console.log(`写好了：${basename(path)}，${count} 个服务点。\n改完运行：${CALL} import ${name}`);
  }

  async function importFrom(): Promise<void> {
    const { importPoints } = await import('../src/points/import.ts');
    const { SheetError } = await import('../src/sheets/index.ts');
    const bytes = await readFile(path).catch(() => {
      throw new CommandFailed(`找不到“${name}”。先导出一份：\n  ${CALL} export`);
    });
    const imported = await importPoints(bytes, basename(path), context).catch((error: unknown) => {
      throw error instanceof SheetError ? new CommandFailed(error.message) : error;
    });
    const { problems, files, changes } = imported;
    if (problems.length > 0) {
      const lines = problems.map(
        ({ sheet, cell, message, fix }) =>
          `  “${sheet}”${cell}：${message}。${fix === undefined ? '' : `\n    改为：${fix}`}`,
      );
      throw new CommandFailed(
        `“${basename(path)}”有 ${problems.length} 处要改，什么也没有写：\n${lines.join('\n')}`,
      );
    }
    if (files.size === 0) return console.log('和网站上的一样，没有要改的。');
    console.log(
      `${values.look ? '会改' : '改了'} ${changes.length} 处：\n${changes.map((line) => `  ${line}`).join('\n')}`,
    );
    if (values.look) return;
    for (const [file, text] of files) await writeFile(resolve(ROOT, file), text);
    console.log(`写进了：${[...files.keys()].join('、')}`);
  }
});
