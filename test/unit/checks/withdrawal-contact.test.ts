import { expect, test } from 'vitest';
import { whomToAsk } from '../../../src/domain/consent.ts';
import { problems } from './helpers.ts';

const HOTLINE = '    { "number": "12351", "name": "职工服务热线", "about": "找工会" },\n';
const without = (more: Parameters<typeof problems>[1] = {}) =>
  problems('withdrawal-contact', { 'site.json': [HOTLINE, ''], ...more });

test('a story about a person and nobody to ask', () => {
  expect(without()).toMatchInlineSnapshot(
    `"site.json:6:14: 有1篇故事写到了人，网站上却没有撤稿的联系方式：在 contact 里写上办公室的 telephone 或 email，或者在 hotlines 里写上12351 [withdrawal-contact]"`,
  );
});

test('the hotline of the unions, or a story without persons', () => {
  expect(problems('withdrawal-contact', {})).toBe('');
  const PEOPLE = 'people: [{ name: 小明, nameStyle: 化名, role: 示例司机 }]';
  expect(without({ 'stories/bus/index.mdx': [PEOPLE, 'people: []'] })).toBe('');
});

const hotlines = [{ number: '12351' }];
test.each([
  [{ contact: { telephone: '0552-0000000' }, hotlines }, { telephone: '0552-0000000' }],
  [{ contact: { email: 'a@example.org' }, hotlines }, { email: 'a@example.org' }],
  [{ contact: {}, hotlines }, { telephone: '12351' }],
  [{ contact: {}, hotlines: [{ number: '12348' }] }, {}],
])('whom to ask: %j', (site, expected) => {
  expect(whomToAsk(site)).toEqual(expected);
});
