/** How well the search answers, by type of query, for both halves of the test set. */
import {
  ask,
  figures,
  HALVES,
  isReady,
  queriesOf,
  withEngine,
  type Outcome,
} from '../build/search-quality.ts';

/** `-- search` with this in the environment also lists every query that is not answered first. */
const LIST = process.env['LIST'];

await withEngine(async (engine) => {
  for (const half of HALVES) {
    const queries = queriesOf(half);
    const outcomes: Outcome[] = [];
    const start = performance.now();
    for (const query of queries.filter(isReady)) outcomes.push(await ask(engine, query));
    const each = (performance.now() - start) / outcomes.length;
    const types = [...new Set(outcomes.map(({ type }) => type))];
    const rows = [...types, 'all'].map((type) => {
      const some = outcomes.filter((outcome) => type === 'all' || outcome.type === type);
      const { queries: count, first, firstFive, mrr } = figures(some);
      return [
        type,
        { queries: count, '@1': round(first), '@5': round(firstFive), MRR: round(mrr) },
      ];
    });
    console.log(
      `search, ${half} half: ${each.toFixed(1)} ms a query, ${queries.length - outcomes.length} skipped (page not there)`,
    );
    console.table(
      Object.fromEntries(rows.filter(([, row]) => (row as { queries: number }).queries)),
    );
    if (LIST === half) {
      for (const { type, query, place, right, found } of outcomes.filter(
        ({ place }) => place !== 1,
      )) {
        console.log(type, query, place, right[0] ?? '', '←', found.slice(0, 3).join(' '));
      }
    }
  }
});

function round(share: number): number {
  return Math.round(share * 1000) / 1000;
}
