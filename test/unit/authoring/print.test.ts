import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { printCss } from '../../../src/authoring/print.ts';

const AUTHORING = join(import.meta.dirname, '../../../src/authoring');
const FORMS = ['web.astro', 'wechat.astro', 'text.ts', 'print.ts'];
const FOLDERS = readdirSync(AUTHORING, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && existsSync(join(AUTHORING, entry.name, 'web.astro')))
  .map(({ name }) => name);

test.each(FOLDERS)('%s has a form for every medium', (folder) => {
  const missing = FORMS.filter((form) => !existsSync(join(AUTHORING, folder, form)));
  expect(missing).toEqual([]);
});

test('what a print form names, the web form has', () => {
  const web = FOLDERS.map((folder) =>
    readFileSync(join(AUTHORING, folder, 'web.astro'), 'utf8'),
  ).join('\n');
  const classes = [...printCss().matchAll(/\.([a-z]+)/g)].map(([, name]) => name!);
  expect(classes.length).toBeGreaterThan(0);
  for (const name of classes) expect(web).toMatch(new RegExp(`["\`]${name}\\b`));
});

test('selectors that ask for the same share a rule', () => {
  expect(printCss({ A: { '.a': 'x:1' }, B: { '.b': 'y:2' }, C: { '.c': 'x:1' }, D: {} })).toBe(
    '@layer print{@media print{.a,.c{x:1}.b{y:2}}}',
  );
});
