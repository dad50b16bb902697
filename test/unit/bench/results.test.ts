/** `results.md`: one bench can be measured again without the others. */
import { expect, test } from 'vitest';
import { withSection } from '../../bench/lib/results.ts';

const both = withSection(withSection('', '甲', '## 甲\n\nfirst'), '乙', '## 乙\n\nsecond');

test('a new section comes behind the others', () => {
  expect(both).toMatch(/^# .*\n\n.*\n\n## 甲\n\nfirst\n\n## 乙\n\nsecond\n$/);
});

test('a section measured again takes its old place, and the others stay', () => {
  expect(withSection(both, '甲', '## 甲\n\nthird')).toBe(both.replace('first', 'third'));
});
