/** Problems as text: for people, for editors and programs that read `file:line:column`, as JSON. */
import type { Problem } from './base.ts';
import type { Excused } from './exceptions.ts';
import { withTitles } from '../schemas/by-titles.ts';
import { fieldsOf, type Field } from '../schemas/describe.ts';
import { KINDS } from '../schemas/index.ts';
import { classify } from '../source/discover.ts';
import { CHECKS, type Report } from './index.ts';

/** Grouped by file, with the reason of every check where it first speaks about the file. */
export function formatPeople(problems: readonly Problem[]): string {
  return [...Map.groupBy(problems, ({ file }) => file)]
    .map(([file, found]) => `${file}\n${ofFile(found, fieldsIn(file))}`)
    .join('\n\n');
}

/** The fields of a file, wherever the content lies. */
function fieldsIn(path: string): Field[] {
  const steps = path.split('/');
  for (const start of steps.keys()) {
    const what = classify(steps.slice(start).join('/'));
    if (typeof what === 'object') return fieldsOf(KINDS[what.kind].schema);
  }
  return [];
}

function ofFile(problems: Problem[], fields: readonly Field[]): string {
  const explained = new Set<string>();
  return problems
    .map(({ line, column, rule, level, message, fix }) => {
      const lines = [
        `  第 ${line} 行第 ${column} 列${level === 'warning' ? '（提醒）' : ''}：${withTitles(message, fields)}。`,
      ];
      const reason = explained.has(rule) ? undefined : reasonOf(rule);
      explained.add(rule);
      if (reason) lines.push(`    为什么：${reason}。`);
      // Several lines keep their indent, which counts when they are pasted.
      if (fix?.includes('\n')) lines.push(`    改为：\n${fix}`);
      else if (fix !== undefined) lines.push(`    改为：${fix}`);
      return lines.join('\n');
    })
    .join('\n');
}

/** The exceptions that entries took, each with its reason; empty when there are none. */
export function formatExcused(excused: readonly Excused[]): string {
  if (excused.length === 0) return '';
  const lines = excused.map(
    ({ file, line, message, excuse }) =>
      `  ${file} 第 ${line} 行：${message}。例外的理由：${excuse}`,
  );
  return `按例外放行的有 ${excused.length} 处：\n${lines.join('\n')}`;
}

function reasonOf(rule: string): string | undefined {
  return CHECKS.find(({ id }) => id === rule)?.reason;
}

/** How much was looked at and found, in one line. */
export function formatSummary({ files, errors, warnings }: Report): string {
  if (errors === 0 && warnings === 0) return `检查了 ${files} 个文件，没有发现问题。`;
  return `检查了 ${files} 个文件：${errors} 处错误，${warnings} 处提醒。${errors > 0 ? '改好错误才能发布。' : ''}`;
}

/** What no check can see; said once, so that nobody trusts a clean report too far. */
export const OUT_OF_REACH =
  '图片里的字检查看不到：登图之前请人看一遍，不要拍进证件、电话、住址和银行卡。';

/** `file:line:column: message [rule-id]`, one problem a line. */
export function formatUnix(problems: readonly Problem[]): string {
  return problems
    .map(({ file, line, column, rule, message, fix }) => {
      const text = fix === undefined ? message : `${message}。改为：${fix}`;
      return `${file}:${line}:${column}: ${text.replace(/\s*\n\s*/g, ' ')} [${rule}]`;
    })
    .join('\n');
}

/** The whole report as JSON, in the form of `Report`. */
export function formatJson(report: Report): string {
  return JSON.stringify(report, undefined, 2);
}
