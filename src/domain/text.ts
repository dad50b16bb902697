/** Small text rules that know nothing of a framework. */

/** Text with all white space removed; for comparing documents. */
export function withoutSpace(text: string): string {
  return text.replace(/[\s\u00a0\u3000]+/gu, '');
}

/** Edits (insert, delete, replace) that turn `a` into `b`. */
export function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next[j] = Math.min(
        row[j]! + 1,
        next[j - 1]! + 1,
        row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1),
      );
    }
    row = next;
  }
  return row[b.length]!;
}

/**
 * The candidate that `value` was probably meant to be: within a third of its length in edits, or the
 * only one that begins with it.
 */
export function nearest(value: string, candidates: Iterable<string>): string | undefined {
  let best: string | undefined;
  let bestDistance = Infinity;
  const list = [...candidates];
  for (const candidate of list) {
    const distance = editDistance(value.toLowerCase(), candidate.toLowerCase());
    if (distance < bestDistance) [best, bestDistance] = [candidate, distance];
  }
  if (bestDistance <= Math.max(2, Math.ceil(value.length / 3))) return best;
  const [longer, another] = value === '' ? [] : list.filter((name) => name.startsWith(value));
  return another === undefined ? longer : undefined;
}
