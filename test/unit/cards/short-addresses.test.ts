import { expect, test } from 'vitest';
import { checkShortAddresses } from '../../../src/cards/subjects/short-addresses.ts';
import type { Subject } from '../../../src/cards/subjects/types.ts';
import { shortPath } from '../../../src/domain/addresses.ts';
import { everyKind } from './subjects.ts';

const story = everyKind('short').find(({ kind }) => kind === 'story')!;

/** A story with an address too long for a QR code. */
const at = (id: string): Subject => ({
  ...story,
  collection: 'stories',
  id,
  url: `https://nuanxun.example.org/stories/${id}/`,
});

// Found by trying a hundred thousand names.
const PAIR = ['two-festivals-visit-winter-travel-2109', 'two-festivals-wages-wages-travel-2286'];

test('two long addresses with the same short one stop the build', () => {
  const [one, other] = PAIR.map(at) as [Subject, Subject];
  expect(shortPath(`/stories/${PAIR[0]}/`)).toBe(shortPath(`/stories/${PAIR[1]}/`));
  expect(() => checkShortAddresses([one, other])).toThrowErrorMatchingInlineSnapshot(
    `[Error: “加班”（stories/two-festivals-visit-winter-travel-2109）和“加班”（stories/two-festivals-wages-wages-travel-2286）在二维码里的短网址碰巧相同，都是 https://nuanxun.example.org/share/s/xb8fhn/，扫码会打开错的一篇。请给后一篇的文件改个名字，例如改成 two-festivals-wages-wages-travel-2286-2。]`,
  );
});

test('different short addresses, and long ones that need none, pass', () => {
  checkShortAddresses([at(PAIR[0]!), at(`${PAIR[1]}-2`), at('bus'), at('bus-2')]);
});
