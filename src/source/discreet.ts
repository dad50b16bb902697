import { maskPersonalNumbers } from '../domain/personal-data.ts';
import type { Problem } from './types.ts';

/**
 * A problem whose words may go into logs and screenshots: numbers of persons masked. A correction
 * that holds one is left out, for nobody should paste it.
 */
export function discreet<T extends Pick<Problem, 'message' | 'fix'>>(problem: T): T {
  const { message, fix } = problem;
  const clean = fix === undefined || maskPersonalNumbers(fix) === fix;
  return { ...problem, message: maskPersonalNumbers(message), fix: clean ? fix : undefined };
}
