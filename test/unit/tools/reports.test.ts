import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { askedFields } from '../../../src/components/tools/asked.ts';
import { TOOLS } from '../../../src/components/tools/index.ts';
import { deadlines } from '../../../src/components/tools/deadlines/form.ts';
import { doubleWage } from '../../../src/components/tools/double-wage/form.ts';
import { overtime } from '../../../src/components/tools/overtime/form.ts';
import { severance } from '../../../src/components/tools/severance/form.ts';
import type { Field, Tool } from '../../../src/components/tools/tool.ts';
import { wagesOwed } from '../../../src/components/tools/wages-owed/form.ts';
import { readSources } from '../../../src/source/read.ts';
import { day } from '../domain/arbitraries.ts';
import { fill, NO_FIGURES, reportOn, wordsOf } from './helpers.ts';

const FIGURES = {
  ...NO_FIGURES,
  minimumWages: [{ from: '2025-01-01', districts: [], monthly: 206_000, source: '示例文件' }],
  averageWages: [{ year: 2025, monthly: 850_000, source: '示例公报' }],
};

describe('worked examples', () => {
  test.each([
    [wagesOwed, ['单位还欠你 12,379.31元', '还可能加付赔偿金 6,189.66元到12,379.31元']],
    [overtime, ['加班费至少要给 2,448.28元']],
    [severance, ['违法辞退的赔偿金（2N） 72,000元']],
    [doubleWage, ['双倍工资里还差的那一倍 55,000元']],
    [deadlines, ['最早到期：为欠薪申请劳动仲裁 2027年9月30日']],
  ])('$slug', (tool, expected) => {
    const { results } = reportOn(tool, tool.example.answers);
    expect(results.map(({ label, sum }) => `${label} ${sum}`)).toEqual(expected);
  });
});

describe('wages owed', () => {
  const month = { unit: 'month', monthly: '2000', months: '1', ordered: 'no', expired: 'no' };

  test('without an order nothing comes on top, and the reason is told', () => {
    const words = wordsOf(reportOn(wagesOwed, month));
    expect(words).toContain('加付赔偿金：要先有责令限期支付的文书，过期还不付才有，现在是0 0元');
  });

  test('with an order whose time runs, neither', () => {
    const words = wordsOf(reportOn(wagesOwed, { ...month, ordered: 'yes' }));
    expect(words.join()).toContain('文书上的期限还没过');
  });

  test('below the minimum wage, the difference is named; without the figure that is said', () => {
    expect(wordsOf(reportOn(wagesOwed, month, { figures: FIGURES })).join()).toContain(
      '每月少60元',
    );
    expect(wordsOf(reportOn(wagesOwed, month)).join()).toContain('当地最低工资标准还没有填进来');
  });

  test('pieces at parts of a fen', () => {
    const words = wordsOf(
      reportOn(wagesOwed, { unit: 'piece', price: '0.0325', pieces: '1000', ordered: 'no' }),
    );
    expect(words[0]).toBe('单位还欠你 32.50元');
    expect(words).toContain('0.0325元 × 1000件 32.50元');
  });

  test('neither months nor days', () => {
    expect(fill(wagesOwed, { ...month, months: '' })).toEqual({
      problems: { months: '整月和零头的天数，至少填一个。' },
    });
  });
});

describe('overtime', () => {
  test('too many hours are warned about, and paid all the same', () => {
    const report = reportOn(overtime, {
      unit: 'hour',
      hourly: '20',
      'workday-hours': '40',
      'longest-day': '4',
    });
    expect(report.results[0]?.sum).toBe('1,200元');
    expect(report.remarks.map(({ text }) => text.split('，')[0])).toEqual([
      '平时加班一个月超过了36小时',
      '一天加班超过了3小时',
    ]);
  });

  test('holidays come on top only of a monthly wage', () => {
    const typed = { monthly: '6000', daily: '200', 'holiday-days': '1' };
    const onTop = (unit: string) =>
      wordsOf(reportOn(overtime, { ...typed, unit })).some((line) => line.includes('另外给'));
    expect([onTop('month'), onTop('day')]).toEqual([true, false]);
  });
});

describe('severance', () => {
  const typed = { first: '2011-06-01', last: '2026-05-31', wages: '480000', months: '12' };

  test('above the cap: three times the average, twelve months', () => {
    const words = wordsOf(
      reportOn(severance, { ...typed, reason: 'unsure' }, { figures: FIGURES }),
    );
    expect(words.slice(0, 2)).toEqual([
      '经济补偿（N） 306,000元',
      '违法辞退的赔偿金（2N） 612,000元',
    ]);
    expect(words.join()).toContain('（示例公报），每月只按3倍算');
    expect(words.join()).not.toContain('还没有填进来');
  });

  test('without figures the cap and the floor are left out, and that is said', () => {
    const words = wordsOf(reportOn(severance, { ...typed, reason: 'unpaid' }));
    expect(words[0]).toBe('经济补偿（N） 600,000元');
    expect(words.filter((line) => line.includes('还没有填进来'))).toHaveLength(2);
  });

  test('below the minimum wage', () => {
    const words = wordsOf(
      reportOn(severance, { ...typed, wages: '12000', reason: 'lawful' }, { figures: FIGURES }),
    );
    expect(words[0]).toBe('经济补偿（N） 30,900元');
  });

  test.each([
    [{ first: '2007-12-31' }, 'first'],
    [{ last: '2011-05-31' }, 'last'],
    [{ months: '0' }, 'months'],
  ])('%j is answered beside the field', (change, field) => {
    const outcome = fill(severance, { ...typed, reason: 'unpaid', ...change });
    expect('problems' in outcome && Object.keys(outcome.problems)).toEqual([field]);
  });
});

describe('double wage', () => {
  const typed = { first: '2026-01-15', last: '2026-06-10', monthly: '5000', signed: 'later' };

  test('months are named, single days are not', () => {
    const words = wordsOf(reportOn(doubleWage, { ...typed, 'signed-on': '2026-05-20' }));
    expect(words[1]).toBe('从上班满一个月以后算起，2026年2月到2026年5月：3个整月，另有零头');
    expect(words.join()).not.toMatch(/\d月\d+日/);
  });

  test.each([
    [{ 'signed-on': '2026-02-01' }, '上班一个月内签了合同，没有双倍工资。 0元'],
    [{ signed: 'never', last: '2026-02-01' }, '上班还没有超过一个月，还没有双倍工资。 0元'],
  ])('%j: nothing', (change, expected) => {
    const words = wordsOf(reportOn(doubleWage, { ...typed, ...change }));
    expect(words.slice(0, 2)).toEqual(['双倍工资里还差的那一倍 0元', expected]);
  });

  test.each([
    [{ first: '2007-12-31' }, 'first'],
    [{ last: '2026-01-14' }, 'last'],
    [{ 'signed-on': '2026-01-14' }, 'signed-on'],
  ])('%j is answered beside the field', (change, field) => {
    const outcome = fill(doubleWage, { ...typed, 'signed-on': '2026-05-20', ...change });
    expect('problems' in outcome && Object.keys(outcome.problems)).toEqual([field]);
  });
});

describe('deadlines', () => {
  test('the nearest one that is still ahead comes first; what has passed says so', () => {
    const words = wordsOf(
      reportOn(
        deadlines,
        { arbitration: '2025-01-31', inspection: '2025-06-30', lawsuit: '2026-11-20' },
        { today: '2026-11-23' },
      ),
    );
    expect(words[0]).toBe('最早到期，还有12天：不服仲裁裁决，到法院起诉 2026年12月5日');
    expect(words[1]).toMatch(/2026年1月31日（已经过了）$/);
    expect(words.join()).toContain('过了期也先别放弃');
  });

  test('all passed', () => {
    const { results } = reportOn(deadlines, { lawsuit: '2020-01-01' }, { today: '2026-11-23' });
    expect(results).toEqual([{ label: '填的日子都已经过了期', sum: '马上打12348问' }]);
  });

  test('no date at all', () => {
    expect(fill(deadlines, {})).toEqual({ problems: { arbitration: '至少填一个日期。' } });
  });
});

/** Texts for a field as its form allows them, empty ones where it need not be filled in. */
function textFor({ kind, options, max = 0, decimals = 2, required }: Field): fc.Arbitrary<string> {
  if (options) return fc.constantFrom(...Object.keys(options));
  const unit = 10 ** decimals;
  const text =
    kind === 'date'
      ? day
      : fc.integer({ min: 0, max: max * unit }).map((count) => (count / unit).toFixed(decimals));
  return required ? text : fc.oneof(text, fc.constant(''));
}

describe.each(TOOLS.map((tool) => [tool.slug, tool] as const))('%s', (_, tool: Tool) => {
  const fields = tool.groups.flatMap(({ fields: some }) => some);
  const typed = fc.record(Object.fromEntries(fields.map((field) => [field.name, textFor(field)])));
  const surroundings = fc.record({
    figures: fc.constantFrom(NO_FIGURES, FIGURES),
    today: fc.option(day, { nil: undefined }),
  });

  test('whatever the form allows is answered, in whole sentences, with articles that it quotes', () => {
    fc.assert(
      fc.property(typed, surroundings, (answers, around) => {
        const outcome = fill(tool, answers, around);
        if ('problems' in outcome) {
          const names = askedFields(tool, answers).map(({ name }) => name);
          expect(names).toEqual(expect.arrayContaining(Object.keys(outcome.problems)));
          return;
        }
        const { working, remarks } = outcome.report;
        for (const words of wordsOf(outcome.report)) {
          expect(words).not.toMatch(/undefined|NaN|Infinity|\[object|-\d/);
        }
        for (const { basis = [] } of [...working, ...remarks]) {
          const laws = basis.filter((one) => one.includes('/'));
          expect(tool.cites).toEqual(expect.arrayContaining(laws));
        }
      }),
      { numRuns: 300 },
    );
  });

  test('the example fills in fields that exist, with choices that exist', () => {
    for (const [name, text] of Object.entries(tool.example.answers)) {
      const field = fields.find((one) => one.name === name);
      expect(field, name).toBeDefined();
      if (field?.options) expect(Object.keys(field.options)).toContain(text);
    }
  });

  test('every number has a largest value', () => {
    for (const { name, kind, max } of fields) {
      if (kind === 'money' || kind === 'number') expect(max, name).toBeGreaterThan(0);
    }
  });
});

test('every article that calculators cite is held word for word', async () => {
  const files = await readSources(join(import.meta.dirname, '../../..'));
  const held = new Set(
    files
      .filter(({ kind }) => kind === 'laws')
      .flatMap(({ id, raw }) =>
        (raw as { articles: { number: string }[] }).articles.map(({ number }) => `${id}/${number}`),
      ),
  );
  for (const { cites, formula, limits } of TOOLS) {
    const cited = [...formula, ...limits].flatMap(({ basis = [] }) => basis);
    const laws = cited.filter((one) => one.includes('/'));
    expect(cites).toEqual(expect.arrayContaining(laws));
    expect(cites.filter((one) => !held.has(one))).toEqual([]);
  }
});
