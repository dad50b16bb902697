/** `results.md`: a section for each bench, so that one can be measured anew and the others stay. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';

const FILE = join(import.meta.dirname, '../results.md');
const HEAD = [
  '# 测出来的数',
  '`npm run bench` 写的，不要手改；`npm run bench -- build` 只重测一节。各节是各自那天、那台电脑上的数。电脑忙闲不一，看比值，不看秒数；“处理器秒”是各进程用掉的处理器时间，受别的程序影响小。',
];

/** What a bench says, on the screen at once and in `results.md` at the end. */
export interface Section {
  say(line?: string): void;
  /** A row of a table; the first one is its head. */
  row(...cells: (string | number)[]): void;
  /** Puts the section into `results.md` in the place of the one with the same title. */
  keep(): void;
}

/**
 * @param title of the section in `results.md`
 * @param versions of what is measured, by name
 */
export function section(title: string, versions: Record<string, string> = {}): Section {
  const lines: string[] = [];
  let inTable = false;
  const put = (line: string) => {
    lines.push(line);
    console.log(line);
  };
  const machine = `${cpus()[0]?.model ?? '处理器型号不明'}，${cpus().length}个处理器，内存 ${(totalmem() / 2 ** 30).toFixed(0)} GB`;
  const used = Object.entries({ Node: process.version.slice(1), ...versions });
  put(`## ${title}`);
  put('');
  put(
    `${new Date().toISOString().slice(0, 10)}；${machine}；${used.map((pair) => pair.join(' ')).join('、')}`,
  );
  put('');
  return {
    say(line = '') {
      if (inTable) put('');
      inTable = false;
      put(line);
    },
    row(...cells) {
      put(`| ${cells.join(' | ')} |`);
      if (!inTable) put(`|${'---|'.repeat(cells.length)}`);
      inTable = true;
    },
    keep() {
      const old = existsSync(FILE)
        ? readFileSync(FILE, 'utf8')
            .split(/^(?=## )/m)
            .slice(1)
        : [];
      const own = lines.join('\n');
      const at = old.findIndex((text) => text.startsWith(`## ${title}\n`));
      const all = at < 0 ? [...old, own] : old.with(at, own);
      const parts = [...HEAD, ...all].map((text) => text.trim());
      writeFileSync(FILE, `${parts.join('\n\n')}\n`);
    },
  };
}
