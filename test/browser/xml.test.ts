import { expect, test } from 'vitest';
import { files } from '../build/site.ts';
import { origin, useBrowser } from './browser.ts';

const browser = useBrowser();

test('every XML file can be read by a strict reader', async () => {
  const page = await browser().newPage();
  await page.goto(`${origin}/privacy/`);
  const broken: string[] = [];
  for (const file of [...files].filter((name) => /\.(?:xml|svg)$/.test(name))) {
    const error = await page.evaluate(async (path) => {
      const text = await (await fetch(path)).text();
      const parsed = new DOMParser().parseFromString(text, 'application/xml');
      return parsed.querySelector('parsererror')?.textContent;
    }, file);
    if (error) broken.push(`${file}: ${error}`);
  }
  await page.close();
  expect(broken).toEqual([]);
});
