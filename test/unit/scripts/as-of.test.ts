import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { ROOT } from '../../../scripts/lib/folders.ts';
import { WrongArguments } from '../../../scripts/lib/arguments.ts';
import { goByDay } from '../../../scripts/lib/as-of.ts';
import { asOf, today, todayInChina } from '../../../src/source/today.ts';

const CALL = 'npm start --';

afterEach(() => vi.unstubAllEnvs());

function given(environment: string, value?: string): string | undefined {
  vi.stubEnv('NUANXUN_AS_OF', environment);
  vi.spyOn(console, 'log').mockReturnValue();
  try {
    goByDay(value, CALL);
  } catch (error) {
    if (error instanceof WrongArguments) return error.message;
    throw error;
  }
  return undefined;
}

test('a day is what the whole site goes by; checks and drafts keep to the real one', () => {
  expect(given('', '2021-01-20')).toBeUndefined();
  expect([asOf(), today()]).toEqual(['2021-01-20', '2021-01-20']);
  expect(todayInChina()).not.toBe('2021-01-20');
});

test('without one it is the real day, and nothing is a preview', () => {
  expect(given('')).toBeUndefined();
  expect([asOf(), today()]).toEqual([undefined, todayInChina()]);
});

test('the environment may name it, the option comes first', () => {
  given('2021-01-20', '2021-02-01');
  expect(today()).toBe('2021-02-01');
});

test.each([
  ['2021-1-20', '“2021-1-20”不是日期', '--as-of 2021-01-20'],
  ['2021年1月20日', '“2021年1月20日”不是日期', '--as-of 2021-01-20'],
  ['2021-02-30', '没有“2021-02-30”这一天', '--as-of 2021-01-20'],
  ['昨天', '“昨天”不是日期', '--as-of 2021-01-20'],
])('%s is refused with the right form, as option and as environment', (day, why, right) => {
  for (const message of [given('', day), given(day)]) {
    expect(message).toContain(why);
    expect(message).toContain(`${CALL} ${right}`);
  }
});

test('a site of another day is not put online', () => {
  const { status, stderr, stdout } = spawnSync(
    process.execPath,
    [join(ROOT, 'scripts/release.ts'), 'rehearsal', '--yes'],
    { encoding: 'utf8', env: { ...process.env, NUANXUN_AS_OF: '2021-01-20' } },
  );
  expect(status).toBe(1);
  expect(stdout + stderr).toContain('只能预览，不能发布');
});
