import { expect, test } from 'vitest';
import { free, noticeSlug, suggestSlug } from '../../../src/drafts/slug.ts';

test.each([
  ['末班车后的一碗热汤', /^mo-?banche-hou/],
  ['关于做好2021年“两节”送温暖工作的通知', /^zuohao-2021/],
  ['女工委的绿皮车', /^nv/],
  ['ABC 工会', /^abc-gonghui$/],
  ['！！！', /^entry$/],
  ['', /^entry$/],
  ['长'.repeat(60), /^.{1,28}$/],
])('%s gives an id', (title, wanted) => {
  const slug = suggestSlug(title, new Set());
  expect(slug).toMatch(wanted);
  expect(slug).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
  expect(slug.length).toBeLessThanOrEqual(28);
});

test('an id that is taken gets a number', () => {
  expect(free('bus', new Set(['bus', 'bus-2']))).toBe('bus-3');
  expect(suggestSlug('工会', new Set(['gonghui']))).toBe('gonghui-2');
});

test('a notice is known by year and number', () => {
  expect(noticeSlug('蚌工〔2020〕60号')).toBe('2020-60');
  expect(noticeSlug('蚌工[2020]60号')).toBeUndefined();
});
