import { expect, test } from 'vitest';
import type { Room } from '../../../src/cards/typography/typesetter.ts';
import { shrink } from '../../../src/cards/typography/sizes.ts';
import { words } from '../../../src/cards/words.ts';
import { theme } from './helpers.ts';

const room: Room = {
  font: 'serif',
  width: 400,
  sizes: [80, 60, 40],
  lines: 2,
  leading: 1.25,
  setting: 'even',
};
const title = (text: string) => words(text, 'content/stories/x/index.mdx', 'title');

test('takes the largest size that fits', () => {
  expect(theme.type.fit(title('送温暖'), room)).toMatchObject({ lines: ['送温暖'], size: 80 });
  expect(theme.type.fit(title('被拖欠工资怎么办'), room)).toMatchObject({
    lines: ['被拖欠', '工资怎么办'],
    size: 80,
    height: 200,
  });
});

test('goes down by steps, and heeds the height', () => {
  expect(theme.type.fit(title('被拖欠工资怎么办'), { ...room, height: 120 }).size).toBe(40);
});

test('a title may be a little smaller when its lines then end at pauses', () => {
  const wide = { ...room, width: 860, sizes: shrink(100, 40) };
  const { lines, size } = theme.type.fit(title('和工会干部结过对子，还有人管吗'), wide);
  expect(lines).toEqual(['和工会干部结过对子，', '还有人管吗']);
  expect(size).toBeGreaterThanOrEqual(80);
});

test('what does not fit is said, never cut', () => {
  expect(() =>
    theme.type.fit(title('关于做好2021年“两节”送温暖工作的通知'), room),
  ).toThrowErrorMatchingInlineSnapshot(
    `[CardError: content/stories/x/index.mdx 的 title：“关于做好2021年“两节”送温暖工作的通知”太长，缩到最小的字号，分享图上还是放不下。现在 21 个字，请缩短到 19 个字以内]`,
  );
});

test('steps go from the largest to the smallest', () => {
  expect(shrink(100, 80)).toEqual([100, 92, 85, 80]);
});
