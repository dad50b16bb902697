/** What every check is made of. */
import type { Context } from './context.ts';
import { discreet } from '../source/discreet.ts';
import type { Position, Problem, SourceFile } from '../source/types.ts';

export type { Problem } from '../source/types.ts';

/** A problem before its check has signed it. */
export interface Finding extends Position {
  file: string;
  message: string;
  fix?: string | undefined;
}

export interface Check {
  /** Name in reports, `[rule-id]`. */
  id: string;
  level: Problem['level'];
  /** Why the check exists, in Chinese, for the person who has to mend the file. */
  reason: string;
  /** Whether an entry may state exceptions, each with a reason: for checks of wording only. */
  excusable: boolean;
  run(context: Context): Problem[];
}

interface Definition extends Omit<Check, 'run' | 'excusable'> {
  excusable?: boolean;
  find(context: Context): Iterable<Finding>;
}

/** A check from its search; level and id are the same for all that it finds, and no words give a person away. */
export function defineCheck({ excusable = false, ...definition }: Definition): Check {
  const { id, level, reason, find } = definition;
  return {
    id,
    level,
    reason,
    excusable,
    run: (context) =>
      Array.from(find(context), (finding) => ({ ...discreet(finding), rule: id, level })),
  };
}

/** A finding at the value that stands at a path of keys. */
export function atValue(
  file: SourceFile,
  path: readonly PropertyKey[],
  message: string,
  fix?: string,
): Finding {
  return { file: file.path, ...file.positionOf(path), message, fix };
}

/** A finding at a place in the text. */
export function atPlace(
  file: { path: string },
  { line, column }: Position,
  message: string,
  fix?: string,
): Finding {
  return { file: file.path, line, column, message, fix };
}
