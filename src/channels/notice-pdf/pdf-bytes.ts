/** What is done to the bytes of a PDF that Chromium has written. */
import type { IsoDate } from '../../domain/dates.ts';

const DATE = /(?<=\/(?:CreationDate|ModDate) \(D:)\d{14}(?=\+00'00'\))/g;
/** The value, in which brackets are escaped. */
const CREATOR = /(?<=\n\/Creator \()(?:\\.|[^\\()])+(?=\)\n)/;
const PAGES = /\/Type \/Pages\b[^>]*?\/Count (\d+)|\/Count (\d+)[^>]*?\/Type \/Pages\b/g;

/**
 * The same file with a given day for the moment of printing, so that the same document is the same
 * bytes, and with this program as its creator in place of the browser's name. The length stays: the
 * file counts its own bytes.
 */
export function signedOn(pdf: Buffer, date: IsoDate): Buffer {
  const moment = `${date.replaceAll('-', '')}000000`;
  const text = pdf
    .toString('latin1')
    .replace(DATE, moment)
    .replace(CREATOR, (browser) => 'Nuanxun'.padEnd(browser.length).slice(0, browser.length));
  return Buffer.from(text, 'latin1');
}

/** How many pages a PDF has. */
export function countPages(pdf: Buffer): number {
  const counts = [...pdf.toString('latin1').matchAll(PAGES)].map(([, a, b]) => Number(a ?? b));
  return Math.max(0, ...counts);
}
