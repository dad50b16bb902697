import { expect, test } from 'vitest';
import { mayAppear } from '../../../src/domain/consent.ts';

test.each([
  ['nobody real in it', undefined, '公众号', true],
  ['agreed', { scope: ['网站', '公众号'] }, '公众号', true],
  ['agreed to the site only', { scope: ['网站'] }, '公众号', false],
  ['agreed to the radio', { scope: ['广播'] }, '广播', true],
])('%s', (_name, consent, place, allowed) => {
  expect(mayAppear(consent, place)).toBe(allowed);
});
