import { afterEach, expect, test, vi } from 'vitest';
import { isOut, withStatusOfToday } from '../../../src/source/on-the-day.ts';

afterEach(() => vi.unstubAllEnvs());

const campaigns = [{ id: 'winter', data: { period: { to: '2021-02-28' } } }];
const replaced = { status: 'replaced', ended: { on: '2022-01-05' } } as const;
const finished = { status: 'finished', campaign: 'winter' } as const;

test.each([
  ['2021-02-28', finished, 'in-force'],
  ['2021-03-01', finished, 'finished'],
  ['2021-01-20', { status: 'finished' } as const, 'finished'],
  ['2022-01-04', replaced, 'in-force'],
  ['2022-01-05', replaced, 'replaced'],
  ['2021-01-20', { status: 'withdrawn' } as const, 'withdrawn'],
  ['2030-01-01', { status: 'in-force', campaign: 'winter' } as const, 'in-force'],
])('on %s a notice with %o is %s', (day, data, status) => {
  vi.stubEnv('NUANXUN_AS_OF', day);
  expect(withStatusOfToday([{ data }], campaigns)[0]!.data.status).toBe(status);
});

test('a preview leaves out what came later; without one everything is there', () => {
  const entry = { data: { published: '2021-01-21' } };
  vi.stubEnv('NUANXUN_AS_OF', '2021-01-20');
  expect(isOut(entry)).toBe(false);
  vi.stubEnv('NUANXUN_AS_OF', '2021-01-21');
  expect(isOut(entry)).toBe(true);
  vi.stubEnv('NUANXUN_AS_OF', '');
  expect(isOut({ data: { published: '2999-01-01' } })).toBe(true);
});
