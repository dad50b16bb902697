/** Accessibility rules, run inside a page. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Page } from 'playwright-core';

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const OPTIONS: axe.RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  // Of the level AAA and of WCAG 2.2, axe leaves these out unless they are asked for by name.
  rules: {
    'color-contrast-enhanced': { enabled: true },
    // What passes 7:1 passes 4.5:1.
    'color-contrast': { enabled: false },
    'identical-links-same-purpose': { enabled: true },
    'meta-refresh-no-exceptions': { enabled: true },
    'target-size': { enabled: true },
  },
  resultTypes: ['violations'],
};

/** What a change of colours alone can break. */
const COLOUR_OPTIONS: axe.RunOptions = {
  runOnly: { type: 'rule', values: ['color-contrast-enhanced', 'link-in-text-block'] },
  resultTypes: ['violations'],
};

/** Brings the rules into the page. Evaluated by the debugger, so the content policy stays as it is. */
export async function loadAxe(page: Page): Promise<void> {
  await page.evaluate(SOURCE);
}

/**
 * What breaks a rule on the page as it looks now, one line for each element.
 *
 * @param rules `colours` for a page that has been audited whole and only changed its colours since
 */
export async function audit(page: Page, rules: 'all' | 'colours' = 'all'): Promise<string[]> {
  const { violations } = await page.evaluate(
    (options) => (globalThis as unknown as { axe: typeof axe }).axe.run(document, options),
    rules === 'all' ? OPTIONS : COLOUR_OPTIONS,
  );
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, any }) => `${id}: ${target.join(' ')} (${any[0]?.message ?? help})`),
  );
}
