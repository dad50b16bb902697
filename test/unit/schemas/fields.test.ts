import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import {
  aliases,
  citation,
  clockTime,
  date,
  documentNumber,
  id,
  line,
  telephone,
} from '../../../src/schemas/fields.ts';

const accepts = (schema: z.ZodType, value: unknown) => schema.safeParse(value).success;

/** The value that the schema offers instead. */
function fix(schema: z.ZodType, value: unknown): unknown {
  const issue = schema.safeParse(value).error?.issues[0];
  return issue?.code === 'custom' ? issue.params?.['fix'] : undefined;
}

describe.each<[string, z.ZodType, unknown[], unknown[]]>([
  ['date', date, ['2021-01-25'], ['2021-02-30', '', 20210125]],
  ['clockTime', clockTime, ['09:00', '24:00'], ['9:00', '25:00']],
  ['documentNumber', documentNumber, ['蚌工〔2020〕60号'], ['蚌工[2020]60号']],
  ['telephone', telephone, ['12351', '0552-1234567'], ['5521234', '']],
  ['id', id, ['unpaid-wages', '2020-60', 'a'], ['Wages', '欠薪', 'a--b', '-a', 'a-', 'a_b', '']],
  ['line', line(3), ['一', '一二三'], ['', '  ', '一二三四']],
  ['aliases', aliases, [['一', '二', '三', '四']], [['一', '二', '三'], []]],
  [
    'citation',
    citation,
    [{ law: 'labour-law', article: '276-1' }],
    [
      { law: 'labour-law', article: 30 },
      { law: 'labour-law', article: '030' },
      { law: 'labour-law', article: '第三十条' },
      { law: 'labour-law' },
      { law: 'labour-law', article: '30', clause: '1' },
    ],
  ],
])('%s', (_, schema, good, bad) => {
  test.each(good.map((value) => [value]))('accepts %j', (value) => {
    expect(accepts(schema, value)).toBe(true);
  });
  test.each(bad.map((value) => [value]))('refuses %j', (value) => {
    expect(accepts(schema, value)).toBe(false);
  });
});

test.each<[string, z.ZodType, string, string | undefined]>([
  ['date', date, '2021年1月5日', '2021-01-05'],
  ['documentNumber', documentNumber, '蚌工[2020]060号', '蚌工〔2020〕60号'],
  ['telephone', telephone, '05521234567', '0552-1234567'],
  ['id', id, 'Unpaid Wages', 'unpaid-wages'],
  ['id', id, '欠薪', undefined],
])('%s offers a value to paste', (_, schema, value, expected) => {
  expect(fix(schema, value)).toBe(expected);
});

test('text is trimmed', () => {
  expect(line(3).parse(' 一二三 ')).toBe('一二三');
});

test('a date that YAML has read as an object', () => {
  expect(date.parse(new Date('2021-01-25T00:00:00Z'))).toBe('2021-01-25');
});
