import { isRecord, listAt, textAt } from './raw.ts';
import type { Check, Problem } from './base.ts';
import type { Context } from './context.ts';
import type { SourceFile } from '../source/types.ts';
import { nearest } from '../domain/text.ts';

/** A problem that its file declares to be none, with the editor's reason. */
export interface Excused extends Problem {
  excuse: string;
}

interface Exception {
  file: SourceFile;
  index: number;
  check: string;
  words: string;
  reason: string;
}

const RULE = 'exception';

/**
 * Parts the problems that entries excuse from those that stay. An exception for a check that takes
 * none, or one that fits nothing any more, is a problem itself.
 */
export function applyExceptions(
  { files }: Context,
  found: readonly Problem[],
  checks: readonly Check[],
): { problems: Problem[]; excused: Excused[] } {
  const exceptions = files.flatMap(exceptionsIn);
  const excusable = checks.filter((check) => check.excusable).map(({ id }) => id);
  const used = new Set<Exception>();
  const excused: Excused[] = [];
  const problems = found.filter((problem) => {
    const exception = exceptions.find((one) => fits(one, problem) && excusable.includes(one.check));
    if (!exception) return true;
    used.add(exception);
    excused.push({ ...problem, excuse: exception.reason });
    return false;
  });
  // When single checks run, exceptions for the others have nothing to fit.
  const known = new Set(checks.map(({ id }) => id));
  const idle = exceptions.filter(
    (one) => !used.has(one) && (known.has(one.check) || known.size > 1),
  );
  return { problems: [...problems, ...idle.map((one) => complain(one, excusable))], excused };
}

function exceptionsIn(file: SourceFile): Exception[] {
  return listAt(file.raw, ['exceptions']).flatMap((item, index) => {
    const [check, words, reason] = ['check', 'words', 'reason'].map((key) => textAt(item, [key]));
    if (!isRecord(item) || !check || !words || !reason) return [];
    return [{ file, index, check, words, reason }];
  });
}

function fits({ file, check, words }: Exception, { file: path, rule, message }: Problem): boolean {
  return file.path === path && check === rule && message.includes(words);
}

function complain({ file, index, check, words }: Exception, excusable: string[]): Problem {
  const base = { file: file.path, rule: RULE };
  if (!excusable.includes(check)) {
    const message = `检查“${check}”不能开例外，只有这些可以：${excusable.join('、')}`;
    const place = file.positionOf(['exceptions', index, 'check']);
    return { ...base, ...place, level: 'error', message, fix: nearest(check, excusable) };
  }
  const message = `这条例外已经用不上了：检查“${check}”没有再提到“${words}”，请删去`;
  return { ...base, ...file.positionOf(['exceptions', index]), level: 'warning', message };
}
