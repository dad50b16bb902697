import type { Context } from './context.ts';
import { defineCheck, type Check, type Problem } from './base.ts';

/** A check that passes on what the reading of the files has already found under its name. */
export function syntaxCheck(id: string, reason: string): Check {
  const mine = ({ rule }: Problem) => rule === id;
  return defineCheck({
    id,
    level: 'error',
    reason,
    find: ({ files }: Context) => files.flatMap(({ problems }) => problems.filter(mine)),
  });
}
