/** The writing desk is for one computer: the site that goes online knows nothing of it. */
import { expect, test } from 'vitest';
import { files, readText } from './site.ts';

const TEXT = /\.(?:html|js|css|json|xml|txt|svg|webmanifest)$/;

test('no page, script, list or index of the site holds the desk or a word of it', () => {
  expect([...files].filter((file) => /^\/desk(?:\/|\.)|\/src\/desk\//.test(file))).toEqual([]);
  const traces = [...files]
    .filter((file) => TEXT.test(file))
    .filter((file) => /\/desk\/|写稿台|desk-token|desk:(?:changed|reload)/.test(readText(file)));
  expect(traces).toEqual([]);
});
