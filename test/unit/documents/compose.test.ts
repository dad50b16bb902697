import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compose, paperForm } from '../../../src/domain/documents/compose.ts';
import {
  fieldsOf,
  type Document,
  type Field,
  type Values,
} from '../../../src/domain/documents/document.ts';
import { DOCUMENTS, documentsNamed } from '../../../src/domain/documents/index.ts';
import { plainText } from '../../../src/domain/documents/plain-text.ts';
import { findPersonalData } from '../../../src/domain/personal-data.ts';
import { readSources } from '../../../src/source/read.ts';

const textWith = (document: Document, values?: Values) =>
  plainText(compose(paperForm(document), values));
const named = (slug: string) => documentsNamed([slug])[0]!;

describe('what is typed stands on the paper', () => {
  test.each([
    ['inspection-complaint', { owed: '1.2万' }, '工资12,000元（大写：壹万贰仟元整）。'],
    ['inspection-complaint', { owed: '很多' }, '工资很多（大写：____）。'],
    ['inspection-complaint', { pay: '每天300元。' }, '工资说好每天300元。本人'],
    ['inspection-complaint', { status: 'left', left: '2026-06-02' }, '已经在2026年6月2日离开'],
    ['inspection-complaint', { status: 'left' }, '已经在____年____月____日离开'],
    ['inspection-complaint', { day: '2026年7月' }, '2026年7月'],
    ['inspection-complaint', { asked: '第一句。\n\n 第二句。' }, '第一句。\n第二句。\n'],
    [
      'arbitration-application',
      { claims: [{ what: '确认劳动关系' }, { what: '支付工资', sum: '18000' }] },
      '1. 确认劳动关系\n2. 支付工资：18,000元\n',
    ],
    [
      'arbitration-application',
      { respondents: [{ employer: '甲' }, { employer: '乙' }] },
      '副本2份',
    ],
    ['payment-order-application', { ground: 'iou' }, '被申请人写下了欠条或者结算单，到现在'],
    ['legal-aid-application', { matter: 'wages' }, '事项：请求支付劳动报酬\n'],
    [
      'wage-settlement',
      {
        months: [
          { month: '3月', due: '6000', paid: '999.5' },
          { month: '4月', due: '6000' },
        ],
      },
      '工资11,000.50元（大写：壹万壹仟元伍角）。',
    ],
    ['wage-settlement', { months: [{ month: '4月', due: '6000' }] }, '已付：0元；还欠：6,000元'],
    // More was paid than was due: the sum is left to be written by hand.
    ['wage-settlement', { months: [{ due: '1', paid: '2' }] }, '工资____元（大写：____）'],
    ['evidence-list', { held: '考勤表' }, '二、由单位掌握的证据\n考勤表由单位掌握管理'],
  ] as const)('%s with %j: %s', (slug, values, expected) => {
    expect(textWith(named(slug), values)).toContain(expected);
  });

  test('what nobody filled in and is not needed is left out', () => {
    const text = textWith(named('evidence-list'), { name: '李某' });
    expect(text).not.toContain('证人');
    expect(textWith(named('evidence-list'))).toContain('二、证人');
  });
});

/** What may be typed into a field. */
function textFor(field: Field): fc.Arbitrary<Values[string]> {
  if (field.columns) {
    const row = Object.fromEntries(field.columns.map((column) => [column.name, textFor(column)]));
    return fc.array(fc.record(row, { requiredKeys: [] }) as fc.Arbitrary<Record<string, string>>, {
      maxLength: 4,
    });
  }
  if (field.options) return fc.constantFrom('', ...Object.keys(field.options));
  return fc.oneof(
    fc.constantFrom('', '2026-03-15', '18000', '-3', '1.234', '{name}', '[x]', '{#}'),
    fc.string({ maxLength: 30 }),
  );
}

describe.each(DOCUMENTS.map((document) => [document.slug, document] as const))(
  '%s',
  (_, document) => {
    const fields = fieldsOf(document);

    test('the blank form names every part and holds no value', () => {
      const text = textWith(document);
      expect(text).toContain(document.title);
      expect(text).not.toMatch(/undefined|NaN|[{}[\]]/);
      expect(text).not.toContain('示例');
    });

    test('every question comes to stand on the paper', () => {
      const text = textWith(document, everything(fields));
      const missing = marks(fields).filter((mark) => !text.includes(mark));
      expect(missing).toEqual([]);
    });

    test('the sample fills in fields that exist, is marked, and names nobody', () => {
      const names = new Map(fields.map((field) => [field.name, field]));
      for (const [name, value] of Object.entries(document.sample)) {
        const field = names.get(name);
        expect(field, name).toBeDefined();
        if (field!.options) expect(Object.keys(field!.options)).toContain(value);
        for (const row of typeof value === 'string' ? [] : value) {
          const columns = field!.columns!.map((column) => column.name);
          expect(columns).toEqual(expect.arrayContaining(Object.keys(row)));
        }
      }
      const text = textWith(document, document.sample);
      expect(text).toContain('（示例）');
      const found = findPersonalData(text).filter(({ value }) => value !== '130-0000-0000');
      expect(found).toEqual([]);
    });

    test('whatever is typed is put on paper as it is, and is read as data only', () => {
      const typed = fc.record(
        Object.fromEntries(fields.map((field) => [field.name, textFor(field)])),
        { requiredKeys: [] },
      );
      fc.assert(
        fc.property(typed, (values) => {
          const text = textWith(document, values as Values);
          expect(text).not.toMatch(/undefined|NaN|\[object/);
          const plain = fields.filter(
            ({ name, kind }) => kind === 'text' && typeof values[name] === 'string',
          );
          for (const { name } of plain) {
            const bare = (values[name] as string).trim().replace(/[。；，、;,\s]+$/, '');
            expect(text).toContain(bare);
          }
        }),
        { numRuns: 100 },
      );
    });

    test('names of fields are unique and fit the patterns', () => {
      const all = fields.flatMap((field) => [field, ...(field.columns ?? [])]);
      expect(all.filter(({ name }) => !/^[a-z]+$/.test(name))).toEqual([]);
      expect(new Set(fields.map(({ name }) => name)).size).toBe(fields.length);
    });
  },
);

/** A mark in every field that takes text, a choice in the others. */
function everything(fields: readonly Field[], around = ''): Record<string, never> {
  return Object.fromEntries(
    fields.map((field) => {
      const { name, kind, columns, options } = field;
      if (columns) return [name, [everything(columns, name)]];
      if (options) return [name, Object.keys(options).at(-1)];
      return [name, ['money', 'date'].includes(kind) ? sampleOf(field) : `<${around}${name}>`];
    }),
  ) as Record<string, never>;
}

function sampleOf({ kind }: Field): string {
  return kind === 'money' ? '4321' : '2026-04-03';
}

/** What `everything` has to show on paper. */
function marks(fields: readonly Field[], around = ''): string[] {
  return fields.flatMap(({ name, kind, columns, options }) => {
    if (columns) return marks(columns, name);
    if (options || kind === 'date') return [];
    return [kind === 'money' ? '4,321元' : `<${around}${name}>`];
  });
}

test('every article that documents cite is held word for word', async () => {
  const files = await readSources(join(import.meta.dirname, '../../..'));
  const held = new Set(
    files
      .filter(({ kind }) => kind === 'laws')
      .flatMap(({ id, raw }) =>
        (raw as { articles: { number: string }[] }).articles.map(({ number }) => `${id}/${number}`),
      ),
  );
  const cited = DOCUMENTS.flatMap(({ handTo, mind }) => [...handTo, ...mind]).flatMap(
    ({ basis = [] }) => basis,
  );
  expect(cited.length).toBeGreaterThan(10);
  expect(cited.filter((one) => !held.has(one))).toEqual([]);
});

test('the application for arbitration asks for all that article 28 wants', () => {
  const { paper } = named('arbitration-application');
  const text = JSON.stringify(paper);
  for (const wanted of [
    '姓名',
    '性别',
    '年龄',
    '职业',
    '工作单位',
    '住所',
    '法定代表人或者主要负责人',
    '职务',
    '仲裁请求',
    '事实和理由',
    '证据和证据来源',
    '证人',
    '副本',
  ]) {
    expect(text).toContain(wanted);
  }
});
