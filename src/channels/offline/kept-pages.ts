/** Which pages, and which data of theirs, a phone keeps. */
import { FALLBACK_PAGE } from '../../domain/offline.ts';

/** Sections that are kept whole, most important first. News grows without end and is left out. */
const SECTIONS = [
  'legal-aid',
  'answers',
  'documents',
  'tools',
  'service-points',
  'support',
  'search',
  'accessibility',
  'privacy',
  'about',
];

/** Single files. */
const SINGLE = [FALLBACK_PAGE, '/', '/404.html', '/favicon.svg'];

/** Codes printed on posters: `/2107/`. */
const PAGE_CODE = /^\/\d{4}\/$/;

/** What is kept of a section: pages and the data that their scripts load, but no pictures. */
const KEPT_KINDS = /(?:\/|\.html|\.json)$/;

/** How early the file at an address is stored, from 0; `undefined` for what is not kept. */
export function rankOf(path: string): number | undefined {
  if (SINGLE.includes(path)) return SINGLE.indexOf(path);
  const section = SECTIONS.indexOf(path.split('/')[1] ?? '');
  if (section >= 0 && KEPT_KINDS.test(path)) return SINGLE.length + section;
  return PAGE_CODE.test(path) ? SINGLE.length + SECTIONS.length : undefined;
}
