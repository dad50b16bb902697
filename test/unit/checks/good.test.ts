import { expect, test, vi } from 'vitest';
import { checkContent, CHECKS } from '../../../src/checks/index.ts';
import { ROOT, TODAY } from './helpers.ts';

test('valid content passes every check', async () => {
  expect(await checkContent(ROOT, 'good', TODAY)).toEqual({
    problems: [],
    excused: [],
    files: 20,
    errors: 0,
    warnings: 0,
  });
});

test('a preview of a day before the laws held is checked as of the real day', async () => {
  vi.stubEnv('NUANXUN_AS_OF', '2019-01-20');
  expect((await checkContent(ROOT, 'good')).problems).toEqual([]);
  vi.unstubAllEnvs();
});

test('check ids are distinct', () => {
  expect(new Set(CHECKS.map(({ id }) => id)).size).toBe(CHECKS.length);
});

test('every check gives its reason in Chinese', () => {
  for (const { id, reason } of CHECKS) expect(reason, id).toMatch(/^\p{Script=Han}|^“/u);
});
