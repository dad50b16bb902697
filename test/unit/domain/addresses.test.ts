import { expect, test } from 'vitest';
import {
  canonicalUrl,
  cardPath,
  lawAnchor,
  pagePath,
  sharePath,
} from '../../../src/domain/addresses.ts';

test('every address ends as people know it', () => {
  expect(pagePath('legal-aid', 'unpaid-wages')).toBe('/legal-aid/unpaid-wages/');
  expect(cardPath('stories', 'bus', 'poster')).toBe('/cards/stories/bus/poster.png');
  expect(sharePath('notices', '2020-60')).toBe('/share/notices/2020-60/');
  expect(lawAnchor('criminal-law', '276-1')).toBe('law-criminal-law-276-1');
  expect(canonicalUrl('https://example.org', '/notices/')).toBe('https://example.org/notices/');
});
