/** The writing desk and its editor are for one computer: the site that goes online knows nothing of them. */
import { expect, test } from 'vitest';
import { files, readText } from './site.ts';

const TEXT = /\.(?:html|js|css|json|xml|txt|svg|webmanifest)$/;
const WORDS = /\/desk\/|写稿台|desk-token|desk:(?:changed|reload)|sveltia/i;

test('no page, script, list or index of the site holds the desk or a word of it', () => {
  expect([...files].filter((file) => /^\/desk(?:\/|\.)|\/src\/desk\//.test(file))).toEqual([]);
  const texts = [...files].filter((file) => TEXT.test(file));
  expect(texts.length).toBeGreaterThan(100);
  expect(texts.filter((file) => WORDS.test(readText(file)))).toEqual([]);
});
