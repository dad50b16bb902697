import { expect, test } from 'vitest';
import { CHECKS, runChecks } from '../../../../src/checks/index.ts';
import { contextWith } from '../helpers.ts';
import { PLACES, PLANTED } from './personal.ts';

const RULES = {
  'id-card': 'personal-number',
  'bank-card': 'personal-number',
  mobile: 'personal-number',
  email: 'personal-contact',
  'home-address': 'home-address',
};

test('two hundred, and every place gets some', () => {
  expect(PLANTED).toHaveLength(200);
  expect(new Set(PLANTED.map(({ written }) => written)).size).toBe(200);
});

test.each(Object.entries(PLACES))('all are found: %s', async (_, hide) => {
  const lines = PLANTED.map(({ written }) => hide(written));
  const context = contextWith({ 'stories/planted/index.mdx': `---\n---\n${lines.join('\n')}\n` });
  const checks = CHECKS.filter(({ id }) => Object.values(RULES).includes(id));
  const { problems } = await runChecks(context, checks);
  const found = new Set(
    problems
      .filter(({ file }) => file.includes('planted'))
      .map(({ line, rule }) => `${line} ${rule}`),
  );
  const missed = PLANTED.filter(({ kind }, index) => !found.has(`${index + 3} ${RULES[kind]}`));
  expect(missed).toEqual([]);
});
