/** What the command prints about files and about who has reported. */
import { chineseDate, type IsoDate } from '../domain/dates.ts';
import { standings, STANDINGS, type UnitStanding } from '../domain/reports/index.ts';
import type { DeskForm } from './desk.ts';
import type { Outcome } from './import.ts';
import { remarkLines } from './letter.ts';

/** One file: what became of it, and what is wrong, cell by cell. */
export function outcomeText({ name, known, unit, state, path, remarks, notes }: Outcome): string {
  const who = [unit?.name, known && `《${known.form.shortTitle}》`].filter(Boolean).join(' ');
  const head = `${name}${who === '' ? '' : `（${who}）`}`;
  if (state === 'known') return `－ ${head}：和收过的一模一样，不用再收。`;
  const errors = remarks.filter(({ level }) => level === 'error').length;
  const first =
    state === 'landed'
      ? `✓ ${head}：收下了，放在 ${path}${notes.map((note) => `；${note}`).join('')}。`
      : `✗ ${head}：没有收，${errors} 处要改。`;
  return remarks.length === 0 ? first : `${first}\n${remarkLines(remarks, '    ')}`;
}

/** How many files landed and how many go back. */
export function countsText(outcomes: readonly Outcome[]): string {
  const count = (state: Outcome['state']) => outcomes.filter((one) => one.state === state).length;
  const known = count('known');
  const same = known > 0 ? `，${known} 个和收过的一样` : '';
  return `共 ${outcomes.length} 个文件：收下 ${count('landed')} 个，退回 ${count('returned')} 个${same}。`;
}

/** Who has reported on a form as of a day, as a table. */
export function statusText(desk: DeskForm, today: IsoDate): string {
  const { form, units, reports, due } = desk;
  const list = standings(units, [...reports.values()], due, today);
  const rows = list.map(({ unit, standing, handedIn, daysLate }) => [
    unit.name,
    STANDINGS[standing],
    handedIn === undefined ? '' : chineseDate(handedIn),
    daysLate > 0 ? `${daysLate} 天` : '',
    reports.get(unit.id)?.sample && handedIn !== undefined ? '示例' : '',
  ]);
  return `《${form.title}》
截止${due === undefined ? '日期没有定' : chineseDate(due)}，今天按${chineseDate(today)}算

${table([['填报单位', '情况', '收到日期', '晚了', ''], ...rows])}

${sumOf(list, reports)}`;
}

/** How many units have reported on a form as of a day, and who is missing, in one line. */
export function missingText({ form, units, reports, due }: DeskForm, today: IsoDate): string {
  const list = standings(units, [...reports.values()], due, today);
  return `《${form.shortTitle}》${sumOf(list, reports)}`;
}

function sumOf(list: readonly UnitStanding[], reports: DeskForm['reports']): string {
  const required = list.filter(({ unit }) => unit.required);
  const done = required.filter(({ handedIn }) => handedIn !== undefined).length;
  const late = required.filter(({ standing }) => standing === 'late').length;
  const sample = required.filter(
    ({ unit, handedIn }) => handedIn !== undefined && reports.get(unit.id)?.sample,
  ).length;
  const notes = [
    ...(late > 0 ? [`迟报 ${late} 个`] : []),
    ...(sample > 0 ? [`示例 ${sample} 个`] : []),
  ].join('，');
  const missing = required.filter(({ handedIn }) => handedIn === undefined);
  const open =
    missing.length === 0 ? '全部报齐' : `还差：${missing.map(({ unit }) => unit.short).join('、')}`;
  return `应报 ${required.length} 个，已报 ${done} 个${notes === '' ? '' : `（${notes}）`}；${open}。`;
}

/** Columns side by side; a Chinese character is as wide as two letters. */
function table(rows: readonly (readonly string[])[]): string {
  const width = (text: string) => [...text].reduce((sum, one) => sum + (one > '\u2000' ? 2 : 1), 0);
  const widths = rows[0]!.map((_, at) => Math.max(...rows.map((row) => width(row[at]!))));
  return rows
    .map((row) =>
      row
        .map((text, at) => text + ' '.repeat(widths[at]! - width(text)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
