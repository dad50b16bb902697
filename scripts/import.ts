/** `npm run import -- 文件.docx`: makes a draft of a Word file, and an entry when nothing is open. */
import { readFileSync, statSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { nearest } from '../src/domain/text.ts';
import { LARGEST_FILE } from '../src/import/open.ts';
import { readArguments, WrongArguments } from './lib/arguments.ts';
import { readContentFolder } from './lib/content-folder.ts';
import { ROOT } from './lib/folders.ts';
import { CommandFailed, run } from './lib/run.ts';
import { toDocx } from './lib/office.ts';
import { openTerminal } from './lib/terminal.ts';

const CALL = 'npm run import --';

const HELP = `把 Word 文件变成网站的稿件：文字、标题、表格、图片、脚注一起带进来，并列出要看的地方。

  ${CALL} 文件.docx                 导入一个文件
  ${CALL} 文件.docx --kind notice   说明是通知（notice）还是故事（story），不写就自己看
  ${CALL} 文件.docx --slug 编号     网址的最后一段，小写英文字母、数字、连字符
  ${CALL} --finish 编号             草稿填好了，检查一遍，放进网站

还有没填的地方，稿件先放在 content/drafts 文件夹，不会登出来；填好以后用 --finish。
只读 .docx。.doc 和 .wps 请先用 Word 或 WPS 另存为 .docx；电脑上装了 LibreOffice 的，会自动转换。`;

await run(async () => {
  const { values, words } = readArguments(process.argv.slice(2), {
    call: CALL,
    options: { kind: 'value', slug: 'value', finish: 'value', content: 'value' },
    examples: ['文件.docx', '--finish 编号'],
    help: HELP,
    words: true,
  });
  const kind = readKind(values.kind);
  // Mistakes of the call are answered before anything large is loaded.
  const file = values.finish === undefined ? readWordFile(words) : undefined;
  const { placeOf } = await import('../src/drafts/place.ts');
  const { todayInChina } = await import('../src/checks/index.ts');
  const place = placeOf(ROOT, readContentFolder(values.content, CALL));
  try {
    if (file) await importFile(file, values.slug);
    else await finishDraft(values.finish!);
  } catch (error) {
    const { ImportError } = await import('../src/import/errors.ts');
    const { DraftError } = await import('../src/drafts/place.ts');
    const { Interrupted } = await import('../src/drafts/terminal.ts');
    if ([ImportError, DraftError, Interrupted].some((kind) => error instanceof kind)) {
      throw new CommandFailed((error as Error).message);
    }
    throw error;
  }

  async function importFile({ path, name, bytes }: GivenFile, slug?: string): Promise<void> {
    const { importWord } = await import('../src/import/index.ts');
    const { terminal, close } = openTerminal();
    const asks = process.stdin.isTTY && process.stdout.isTTY;
    if (asks) console.log(`正在读“${path}”……`);
    const imported = await importWord(bytes, name, {
      place,
      today: todayInChina(),
      kind,
      id: slug,
      ask: asks ? (await import('../src/drafts/ask-open.ts')).askOpen(terminal) : undefined,
    }).finally(close);
    const { importReport } = await import('../src/import/report.ts');
    console.log(importReport(imported, CALL));
  }

  async function finishDraft(id: string): Promise<void> {
    const { finish } = await import('../src/drafts/finish.ts');
    const { openPoints } = await import('../src/drafts/report.ts');
    const finished = await finish(place, id, todayInChina());
    if (finished.done) {
      console.log(`检查通过，放进了网站：${finished.path}\n看看样子：npm start`);
      return;
    }
    console.log(
      `${finished.path} 还不能登：\n\n${openPoints(finished.kind, finished.checked)}\n\n改好再运行：\n  ${CALL} --finish ${id}`,
    );
    process.exitCode = 1;
  }
});

function readKind(text: string | undefined): 'story' | 'notice' | undefined {
  if (text === undefined || text === 'story' || text === 'notice') return text;
  const right = { 故事: 'story', 通知: 'notice' }[text] ?? nearest(text, ['story', 'notice']);
  throw new WrongArguments(
    `没有“${text}”这一类，只有 story（故事）和 notice（通知）。改成：\n  ${CALL} 文件.docx --kind ${right ?? 'story'}`,
  );
}

/** An older file as LibreOffice converts it; `undefined` where none is needed or none can be had. */
function readOlder(file: string): Uint8Array | undefined {
  if (!/\.(?:doc|wps|rtf|odt)$/i.test(file)) return undefined;
  const made = toDocx(file);
  if (made) console.log('这不是 .docx，先用 LibreOffice 转了一下；格式可能有出入，请仔细核对。\n');
  return made;
}

interface GivenFile {
  /** As it was typed. */
  path: string;
  name: string;
  bytes: Uint8Array;
}

/** @throws WrongArguments, CommandFailed when there is no file that could be read */
function readWordFile(words: string[]): GivenFile {
  const [path] = words;
  if (path === undefined) {
    throw new WrongArguments(`要写上 Word 文件的名字。可以这样写：\n  ${CALL} 文件.docx`);
  }
  if (words.length > 1) {
    const spaced = words.join(' ');
    throw new WrongArguments(
      `一次导入一个文件。文件名里有空格的，用英文双引号括起来：\n  ${CALL} "${spaced}"`,
    );
  }
  // npm runs us in the project's folder, the officer stands wherever the file is.
  const file = [process.env['INIT_CWD'] ?? process.cwd(), ROOT]
    .map((folder) => resolve(folder, path))
    .find((candidate) => statSync(candidate, { throwIfNoEntry: false }));
  if (file === undefined) {
    throw new CommandFailed(
      `找不到文件“${path}”。请看看名字和文件夹对不对；也可以把文件拖进终端窗口，名字会自己写上。`,
    );
  }
  const stat = statSync(file);
  if (stat.isDirectory()) {
    throw new CommandFailed(`“${path}”是文件夹，请写上里面的 Word 文件，例如“${path}/文件.docx”。`);
  }
  if (/^[.~]\$/.test(basename(file))) {
    throw new CommandFailed(
      `“${path}”是 Word 打开文件时的临时文件，不是稿件。请去掉名字前面的“~$”。`,
    );
  }
  if (stat.size > LARGEST_FILE) {
    throw new CommandFailed(
      `“${path}”有 ${Math.round(stat.size / 1024 / 1024)} MB，太大了。请在 Word 里压缩图片，再导入。`,
    );
  }
  try {
    return { path, name: basename(file), bytes: readOlder(file) ?? readFileSync(file) };
  } catch {
    throw new CommandFailed(`打不开“${path}”：请先在 Word 里关掉它，再试一次。`);
  }
}
