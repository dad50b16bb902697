/**
 * `npm test`: everything that proves the site. `npm test -- unit money` runs one step, and of that
 * step the files whose name contains the words given.
 */
import { ensureChineseFont } from './lib/apt.ts';
import { readArguments, WrongArguments } from './lib/arguments.ts';
import { ensureChromium } from './lib/chromium.ts';
import { run } from './lib/run.ts';
import { runScript } from './lib/tools.ts';
import { type Outcome, runSuite, single } from './lib/vitest.ts';

interface Step {
  title: string;
  /** What must be there before: the built site, or that and a browser. */
  needs?: 'site' | 'browser';
  run(filters: readonly string[]): Promise<Outcome>;
}

const STEPS: Record<string, Step> = {
  typecheck: { title: '代码类型', run: () => runAlone('typecheck') },
  lint: { title: '代码写法', run: () => runAlone('lint') },
  unit: { title: '单元测试', run: (filters) => runSuite('unit', filters) },
  build: { title: '成品测试', needs: 'site', run: (filters) => runSuite('build', filters) },
  browser: {
    title: '浏览器测试',
    needs: 'browser',
    run: (filters) => runSuite('browser', filters),
  },
  lighthouse: {
    title: 'Lighthouse 评分',
    needs: 'browser',
    run: (filters) => runSuite('lighthouse', filters),
  },
};

interface Result extends Outcome {
  title: string;
  seconds: number;
}

const FAILED: Outcome = { ok: false, passed: 0, failed: 1 };

await run(async () => {
  const { steps, filters } = readSteps();
  const results: Result[] = [];
  let site: Result | undefined;
  for (const step of steps) {
    if (step.needs && !site) {
      site = await timed('生成网站', () => runAlone('build'));
      results.push(site);
    }
    const { title } = step;
    if (step.needs && !site?.ok) {
      results.push({ ...FAILED, title: `${title}（网站没有生成，没法测）`, seconds: 0 });
      continue;
    }
    results.push(
      await timed(title, async () => {
        if (step.needs === 'browser') await prepareBrowser();
        return step.run(filters);
      }),
    );
  }
  summarise(results);
  process.exit(results.every(({ ok }) => ok) ? 0 : 1);
});

/** The steps asked for, all of them without a word, and the words that choose among their files. */
function readSteps(): { steps: Step[]; filters: string[] } {
  const call = 'npm test --';
  const { words } = readArguments(process.argv.slice(2), {
    call,
    options: {},
    examples: Object.keys(STEPS),
    words: true,
  });
  const [name, ...filters] = words;
  if (!name) return { steps: Object.values(STEPS), filters };
  const step = Object.hasOwn(STEPS, name) ? STEPS[name] : undefined;
  if (step) return { steps: [step], filters };
  const known = Object.entries(STEPS).map(([key, { title }]) => `  ${call} ${key}  ${title}`);
  throw new WrongArguments(`没有“${name}”这一步。可以只运行其中一步：\n${known.join('\n')}`);
}

async function runAlone(command: string): Promise<Outcome> {
  return single(await runScript(command));
}

/** The processes that the suite starts find the browser where the environment says. */
async function prepareBrowser(): Promise<void> {
  await ensureChineseFont();
  process.env['CHROME_PATH'] = await ensureChromium();
}

async function timed(title: string, work: () => Promise<Outcome>): Promise<Result> {
  console.log(`\n── ${title} ──`);
  const started = performance.now();
  const outcome = await work();
  return { ...outcome, title, seconds: (performance.now() - started) / 1000 };
}

function summarise(results: readonly Result[]): void {
  console.log('\n── 结果 ──');
  for (const { ok, title, passed, failed, seconds } of results) {
    const count = passed + failed > 1 ? `  ${passed}项通过，${failed}项没通过` : '';
    console.log(`${ok ? '✓ 通过' : '✗ 没通过'}  ${title}${count}  ${seconds.toFixed(1)}秒`);
  }
  const bad = results.filter(({ ok }) => !ok).map(({ title }) => title);
  console.log(bad.length === 0 ? '全部通过。' : `没通过：${bad.join('、')}。原因见上。`);
  if (process.env['CI']) {
    // CI reads this form only.
    const sum = (key: 'passed' | 'failed') => results.reduce((total, item) => total + item[key], 0);
    console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
  }
}
