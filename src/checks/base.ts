/** What every check is made of. */
import type { Context } from './context.ts';
import { discreet } from '../source/discreet.ts';
import type { Position, Problem, SourceFile } from '../source/types.ts';
import { perFile } from './per-file.ts';

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
  /** `release`: asked only before the site goes online, and an error then. */
  level: Problem['level'] | 'release';
  /** Whether what is a warning otherwise keeps the site from going online. */
  stopsRelease: boolean;
  /** Why the check exists, in Chinese, for the person who has to mend the file. */
  reason: string;
  /** Whether an entry may state exceptions, each with a reason: for checks of wording only. */
  excusable: boolean;
  /** Only tools that work on their own time make their check wait. */
  run(context: Context): Problem[] | Promise<Problem[]>;
}

interface Description extends Omit<Check, 'run' | 'excusable' | 'stopsRelease'> {
  stopsRelease?: boolean;
  excusable?: boolean;
}

/** A check from its search; level and id are the same for all that it finds, and no words give a person away. */
export function defineCheck({
  find,
  ...description
}: Description & { find(context: Context): Iterable<Finding> }): Check & {
  run(context: Context): Problem[];
} {
  const check = complete(description);
  return {
    ...check,
    run: (context) => (isAsked(check, context) ? sign(check, context, find(context)) : []),
  };
}

/** As `defineCheck`, for what every file tells by itself: a file that stays is looked at once. */
export function defineFileCheck({
  findIn,
  ...description
}: Description & { findIn(file: SourceFile): Iterable<Finding> }) {
  const found = perFile(findIn);
  return defineCheck({ ...description, find: ({ files }) => files.flatMap(found) });
}

/** As `defineCheck`, for a search that has to wait for a tool. */
export function defineSlowCheck({
  find,
  ...description
}: Description & { find(context: Context): Promise<Iterable<Finding>> }): Check {
  const check = complete(description);
  return {
    ...check,
    run: async (context) =>
      isAsked(check, context) ? sign(check, context, await find(context)) : [],
  };
}

function complete(description: Description): Omit<Check, 'run'> {
  return { stopsRelease: false, excusable: false, ...description };
}

const isAsked = ({ level }: Pick<Check, 'level'>, { release }: Context) =>
  release || level !== 'release';

function sign(
  { id, level, stopsRelease }: Omit<Check, 'run'>,
  { release }: Context,
  findings: Iterable<Finding>,
): Problem[] {
  const warns = level === 'warning' && !(release && stopsRelease);
  return Array.from(findings, (finding) => ({
    ...discreet(finding),
    rule: id,
    level: warns ? ('warning' as const) : ('error' as const),
  }));
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
