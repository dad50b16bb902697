/** What is said about a file: on the screen, and in a text to send back to the unit. */
import { chineseDate, type IsoDate } from '../domain/dates.ts';
import type { Examined } from './examine.ts';
import type { Remark } from './remark.ts';

/** One remark a line; `indent` before each. */
export function remarkLines(remarks: readonly Remark[], indent = ''): string {
  return remarks
    .map(({ level, cell, message, fix }) => {
      const where = cell === undefined ? '' : `${cell} 格：`;
      const mark = level === 'warning' ? '（请核实）' : '';
      return `${indent}${where}${mark}${message}。${fix === undefined ? '' : `改为：${fix}`}`;
    })
    .join('\n');
}

/** The text to send back; a whole letter, without names of persons. */
export function letter(
  { name, known, unit }: Pick<Examined, 'name' | 'known' | 'unit'>,
  remarks: readonly Remark[],
  { office, on }: { office: string; on: IsoDate },
): string {
  const form = known ? `《${known.form.title}》` : '统计表';
  const errors = remarks.filter(({ level }) => level === 'error').length;
  const questions = remarks.length - errors;
  const state =
    errors > 0
      ? `还没有收下：${errors} 处要改${questions > 0 ? `，${questions} 处请核实` : ''}。请照下面改好，重新发一份。`
      : `已经收下，还有 ${questions} 处请核实。没有错的，回个话就行；有错的，改好重新发一份。`;
  const list = remarks.map((remark, at) => `${at + 1}. ${remarkLines([remark])}`).join('\n');
  return `${unit?.name ?? '填报单位'}：

你们报来的${form}（文件“${name}”）${state}

${list}

改的时候请用原来的文件，只改上面说的格子。

${office}
${chineseDate(on)}
`;
}
