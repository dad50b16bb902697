/** Prints pages of the site with Chromium, without a server: every file is handed to it. */
import { parse } from 'node-html-parser';
import type { Browser, Route } from 'playwright-core';
import { printFonts, type PrintFonts } from './fonts.ts';
import { printedPart, type Sheet } from './page-source.ts';
import { signedOn } from './pdf-bytes.ts';

/** No such host exists (RFC 2606), and nothing is asked of the network. */
const ORIGIN = 'http://site.invalid';
const FONT_SHEET = '/print-fonts/fonts.css';

/** A file for the browser. */
interface Answer {
  body: string | Buffer;
  contentType: string;
}

/** The fonts that a page needs. */
export function fontsFor({ html }: Sheet): Promise<PrintFonts> {
  return printFonts(parse(printedPart(html)).textContent);
}

/**
 * A page as a tagged PDF: text that can be selected, title, language, embedded fonts, the date given
 * for the moment of printing.
 */
export async function printSheet(
  browser: Browser,
  sheet: Sheet,
  fonts: PrintFonts,
): Promise<Buffer> {
  const files = filesOf(sheet, fonts);
  const context = await browser.newContext({
    // The fonts of the print come from beside the site.
    bypassCSP: true,
    javaScriptEnabled: false,
  });
  try {
    const page = await context.newPage();
    await page.route('**', (route) => answer(route, files));
    await page.emulateMedia({ media: 'print' });
    await page.goto(`${ORIGIN}${sheet.path}`);
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    const pdf = await page.pdf({ preferCSSPageSize: true, tagged: true });
    return signedOn(pdf, sheet.date);
  } finally {
    await context.close();
  }
}

function filesOf({ path, html, styles, title }: Sheet, fonts: PrintFonts): Map<string, Answer> {
  const files = new Map<string, Answer>();
  files.set(path, { body: forPrint(html, title), contentType: 'text/html; charset=utf-8' });
  for (const [href, body] of [...styles, [FONT_SHEET, fonts.css] as const]) {
    files.set(href, { body, contentType: 'text/css; charset=utf-8' });
  }
  for (const [href, body] of fonts.files) files.set(href, { body, contentType: 'font/ttf' });
  return files;
}

/** The page with the document's own title, without scripts, with the fonts. */
function forPrint(html: string, title: string): string {
  const root = parse(html);
  root.querySelector('title')!.textContent = title;
  root.querySelectorAll('script').forEach((script) => script.remove());
  root
    .querySelector('head')!
    .insertAdjacentHTML('beforeend', `<link rel="stylesheet" href="${FONT_SHEET}">`);
  return root.outerHTML;
}

async function answer(route: Route, files: ReadonlyMap<string, Answer>): Promise<void> {
  const { pathname } = new URL(route.request().url());
  const file = files.get(pathname);
  await (file ? route.fulfill(file) : route.abort());
}
