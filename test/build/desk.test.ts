/** The writing desk and its editor belong to the preview; nobody who reads the site gets a byte of them. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { DIST } from '../../scripts/lib/folders.ts';

test('the site has no page of the desk', () => {
  expect(existsSync(join(DIST, 'desk'))).toBe(false);
});

test('no script or page of the site knows the editor', () => {
  const files = readdirSync(DIST, { recursive: true, withFileTypes: true }).filter(
    (entry) => entry.isFile() && /\.(?:js|html|css)$/.test(entry.name),
  );
  expect(files.length).toBeGreaterThan(100);
  const named = files
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => /sveltia|\/desk\/edit|x-desk-token/i.test(readFileSync(file, 'utf8')));
  expect(named).toEqual([]);
});
