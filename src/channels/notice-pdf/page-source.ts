/** A finished page, as the printer needs it. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import type { IsoDate } from '../../domain/dates.ts';

export interface PageSource {
  /** Address of the page in the site. */
  path: string;
  html: string;
  /** Texts of the page's style sheets, by address. */
  styles: Map<string, string>;
}

/** What of a page goes on paper: `.paper`, and the characters in it. */
export interface Sheet extends PageSource {
  /** Title of the document. */
  title: string;
  /** Day that the file says it was made on. */
  date: IsoDate;
}

/** Reads a page of the finished site with its style sheets. */
export async function readPage(outDir: string, path: string): Promise<PageSource> {
  const html = await readFile(join(outDir, path, 'index.html'), 'utf8');
  const links = parse(html).querySelectorAll('link[rel=stylesheet]');
  const styles = new Map<string, string>();
  for (const link of links) {
    const href = link.getAttribute('href')!;
    styles.set(href, await readFile(join(outDir, href), 'utf8'));
  }
  return { path, html, styles };
}

/** The part of a page that is printed. */
export function printedPart(html: string): string {
  const paper = parse(html).querySelector('.paper');
  if (!paper) throw new Error('网页里没有要印的那一部分（.paper），做不出PDF。');
  return paper.outerHTML;
}

/** Names a finished PDF by everything that its bytes depend on, the browser excepted. */
export function keyOf({ html, styles, title, date }: Sheet, stamp: string): string {
  const parts = [stamp, title, date, printedPart(html), ...styles.values()];
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 40);
}
