/** How well the search answers, by type of query, for both halves of the test set, and what a query costs. */
import { DIST } from '../../scripts/lib/folders.ts';
import { packageVersion } from '../../src/cards/fonts/packages.ts';
import {
  ask,
  figures,
  HALVES,
  isReady,
  queriesOf,
  withEngine,
  type Outcome,
} from '../build/search-quality.ts';
import { withBrowser } from './lib/browser.ts';
import { section } from './lib/results.ts';
import { round } from './lib/run.ts';
import { total, visit } from './lib/visit.ts';

/** `-- search` with this in the environment also lists every query that is not answered first. */
const LIST = process.env['LIST'];

/** A sentence, for which the news are asked as well. */
const SENTENCE = '我在工地干了三个月老板一分钱没给该怎么办';

const out = section('搜索答得准不准', { pagefind: packageVersion('pagefind') });

await withEngine(async (engine) => {
  for (const half of HALVES) {
    const queries = queriesOf(half);
    const outcomes: Outcome[] = [];
    const start = performance.now();
    for (const query of queries.filter(isReady)) outcomes.push(await ask(engine, query));
    const each = (performance.now() - start) / outcomes.length;
    out.say(
      `题库 ${half}：每问${each.toFixed(1)}毫秒，跳过${queries.length - outcomes.length}问（网站里没有那一页）。`,
    );
    out.row('类型', '问', '第一条就对', '前五条里有', 'MRR');
    for (const type of [...new Set(outcomes.map((outcome) => outcome.type)), '全部']) {
      const some = outcomes.filter((outcome) => type === '全部' || outcome.type === type);
      const { queries: count, first, firstFive, mrr } = figures(some);
      out.row(type, count, round(first, 3), round(firstFive, 3), round(mrr, 3));
    }
    if (LIST === half) {
      for (const { type, query, place, right, found } of outcomes.filter(
        ({ place }) => place !== 1,
      )) {
        console.log(type, query, place, right[0] ?? '', '←', found.slice(0, 3).join(' '));
      }
    }
  }
});
await withBrowser(async (browser) => {
  const first = await visit(browser, DIST, '/search/', 'block', async (page) => {
    await page.locator('#search-input').fill(SENTENCE);
  });
  out.say(
    `第一次问（“${SENTENCE}”）要${total(first)}字节、${first.requests}个请求，打开搜索页以后才开始数。`,
  );
});
out.keep();
