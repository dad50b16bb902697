/** Sums what each term of a query finds into one list. */

/** What one term found: pages by id, with a score. */
export interface Finding {
  weight: number;
  /** Makes the scores of small and large indexes comparable. */
  scale: number;
  pages: readonly { id: string; score: number }[];
}

export interface Ranking {
  /** Best first. */
  pages: { id: string; score: number }[];
  /** How much of the query, by weight, the best page answers: 0 to 1. */
  coverage: number;
}

/** A page below this share of the best one is noise. */
const FLOOR = 0.12;

/** The scale of an index with this many pages: there, the rarest word scores about 1. */
export function scaleOf(pages: number): number {
  return 1 / Math.log(1 + pages / 1.5);
}

/**
 * @param total weight of the whole query, with the terms that are nowhere
 * @param factors by which the score of single pages is multiplied
 */
export function rank(
  findings: readonly Finding[],
  total: number,
  factors: ReadonlyMap<string, number>,
): Ranking {
  const scores = new Map<string, number>();
  for (const { weight, scale, pages } of findings) {
    for (const { id, score } of pages) {
      scores.set(id, (scores.get(id) ?? 0) + weight * scale * score);
    }
  }
  const ranked = [...scores]
    .map(([id, score]) => ({ id, score: score * (factors.get(id) ?? 1) }))
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
  const best = ranked[0];
  if (!best) return { pages: [], coverage: 0 };
  const answered = findings
    .filter(({ pages }) => pages.some(({ id }) => id === best.id))
    .reduce((sum, { weight }) => sum + weight, 0);
  return {
    pages: ranked.filter(({ score }) => score >= best.score * FLOOR),
    coverage: answered / total,
  };
}
