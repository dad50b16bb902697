/** The browser of a file of tests, and pages that notice what must not happen. */
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
import { CHROMIUM_FLAGS } from '../../src/channels/chromium.ts';

/** A cheap phone and a desk. */
export const PHONE = { width: 360, height: 740 };
export const DESK = { width: 1280, height: 800 };

/** Milliseconds for whatever a test waits for: a busy machine is slow, not wrong. */
const PATIENCE = 90_000;

export const origin: string = inject('origin');

/** A browser for this file alone, as pages share its clipboard; call inside tests. */
export function useBrowser(): () => Browser {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: inject('browser'), args: CHROMIUM_FLAGS });
    const open = browser.newContext.bind(browser);
    browser.newContext = async (options) => {
      const context = await open(options);
      context.setDefaultTimeout(PATIENCE);
      return context;
    };
  });
  afterAll(() => browser.close());
  return () => browser;
}

/**
 * A page in a context and what goes wrong on it: messages of the console (those of the content
 * policy among them), exceptions, and requests to anywhere but the site.
 */
export async function watchedPage(
  context: BrowserContext,
): Promise<{ page: Page; problems: string[] }> {
  const page = await context.newPage();
  const problems: string[] = [];
  page.on('console', (message) => {
    const text = message.text();
    // Told below, with the address.
    if (text.startsWith('Failed to load resource')) return;
    if (['error', 'warning'].includes(message.type())) problems.push(`console: ${text}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) problems.push(`${response.status()} for ${response.url()}`);
  });
  page.on('pageerror', (error) => problems.push(`exception: ${error.message}`));
  page.on('request', (request) => {
    const url = request.url();
    if (!/^(?:data|blob):/.test(url) && !url.startsWith(`${origin}/`)) {
      problems.push(`request to ${url}`);
    }
  });
  page.on('requestfailed', (request) => problems.push(`failed: ${request.url()}`));
  return { page, problems };
}
