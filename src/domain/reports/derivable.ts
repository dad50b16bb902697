/** Which of the hidden figures readers could still reckon from what is published. */

/**
 * Unknowns that a system of linear equations tells exactly.
 * @param equations each the factor of every unknown in it, by number of the unknown; what they come to
 *   does not matter, for the right-hand sides are known
 */
export function determined(equations: readonly ReadonlyMap<number, number>[]): number[] {
  /** Equations solved for one unknown each, which stands in no other. */
  const solved = new Map<number, Map<number, number>>();
  for (const equation of equations) {
    const rest = new Map(equation);
    for (const unknown of equation.keys()) {
      const known = solved.get(unknown);
      if (known) takeOff(rest, known, rest.get(unknown) ?? 0);
    }
    const [pivot] = rest.entries();
    if (pivot === undefined) continue;
    const [unknown, factor] = pivot;
    for (const [other, one] of rest) rest.set(other, one / factor);
    for (const other of solved.values()) takeOff(other, rest, other.get(unknown) ?? 0);
    solved.set(unknown, rest);
  }
  return [...solved].filter(([, { size }]) => size === 1).map(([unknown]) => unknown);
}

/** Factors are small fractions: what is nearer to nought is a crumb of binary numbers. */
const NOTHING = 1e-9;

function takeOff(from: Map<number, number>, what: ReadonlyMap<number, number>, times: number) {
  if (times === 0) return;
  for (const [unknown, factor] of what) {
    const left = (from.get(unknown) ?? 0) - times * factor;
    if (Math.abs(left) < NOTHING) from.delete(unknown);
    else from.set(unknown, left);
  }
}
