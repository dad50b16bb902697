/** Every address of the site has its form here: pages, share images, canonical URLs. */

/** Collections whose entries have a page and share images. */
export const CARD_COLLECTIONS = [
  'notices',
  'stories',
  'legal-aid',
  'support',
  'service-points',
  'campaigns',
  'reports',
] as const;
export type CardCollection = (typeof CARD_COLLECTIONS)[number];

/** Share-image formats with their size in pixels. */
export const CARD_FORMATS = {
  og: { width: 1200, height: 630 },
  cover: { width: 900, height: 383 },
  square: { width: 500, height: 500 },
  poster: { width: 1080, height: 1440 },
  story: { width: 1080, height: 1920 },
  moments: { width: 1080, height: 1080 },
  thumb: { width: 300, height: 300 },
  share5x4: { width: 1000, height: 800 },
} as const;
export type CardFormat = keyof typeof CARD_FORMATS;

/** The page of an entry: `/legal-aid/unpaid-wages/`. */
export function pagePath(collection: CardCollection, id: string): string {
  return `/${collection}/${id}/`;
}

/** The list of stories of one kind: `/stories/kind/visit/`. */
export function storyKindPath(kind: string): string {
  return `/stories/kind/${kind}/`;
}

/** A node of guided questions, or their first question: `/answers/wage-claim/who/`. */
export function answersPath(graph: string, node?: string): string {
  return node === undefined ? `/answers/${graph}/` : `/answers/${graph}/${node}/`;
}

/** The page for editors with the map of guided questions. */
export function answersMapPath(graph: string): string {
  return `/share/answers/${graph}/`;
}

/** The map itself, as a picture. */
export function answersMapPicturePath(graph: string): string {
  return `/share/answers/${graph}.svg`;
}

/** The calculators, in the order of lists. */
export const TOOL_SLUGS = [
  'wages-owed',
  'overtime',
  'severance',
  'double-wage',
  'deadlines',
] as const;
export type ToolSlug = (typeof TOOL_SLUGS)[number];

/** News of other unions' sites; only a site that names some has the page. */
export const MEMBERS_PATH = '/members/';

/** The page of a calculator: `/tools/overtime/`. */
export function toolPath({ slug }: { slug: ToolSlug }): string {
  return `/tools/${slug}/`;
}

/** A document to fill in: `/documents/wage-settlement/`. */
export function documentPath(slug: string): string {
  return `/documents/${slug}/`;
}

/** A share image of an entry: `/cards/stories/warm-bus/poster.png`. */
export function cardPath(collection: CardCollection, id: string, format: CardFormat): string {
  return `/cards/${collection}/${id}/${format}.png`;
}

/** Sheets of paper that go with an entry, by collection. */
export const PAPERS = {
  notices: ['poster-a4', 'poster-a3'],
  stories: [],
  'legal-aid': ['poster-a4', 'poster-a3', 'stickers'],
  support: ['poster-a4', 'poster-a3'],
  'service-points': ['poster-a4', 'poster-a3', 'stickers'],
  campaigns: [],
  reports: [],
} as const satisfies Record<CardCollection, readonly string[]>;
export type Paper = (typeof PAPERS)[CardCollection][number];

/** A report form (统计表): its indicators and the blank form. */
export function formPath(id: string): string {
  return `/forms/${id}/`;
}

/** The Excel template of a report form. */
export function formTemplatePath(id: string): string {
  return `${formPath(id)}template.xlsx`;
}

/** The figures of all campaigns; the page is there as soon as one has some. */
export const FIGURES_PATH = '/reports/';

/** The figures of a campaign as a file to reckon with. */
export function figuresPath(campaign: string, kind: 'xlsx' | 'csv' | 'json'): string {
  return `/reports/${campaign}/figures.${kind}`;
}

/** The figures of a campaign on one sheet of paper, as a page. */
export function figureSheetPath(campaign: string): string {
  return `/reports/${campaign}/sheet/`;
}

/** The same sheet as a file to print. */
export function figureSheetPdfPath(campaign: string): string {
  return `/reports/${campaign}/sheet.pdf`;
}

/** The days of a campaign for the calendar of a phone. */
export function calendarPath(id: string): string {
  return `/campaigns/${id}/calendar.ics`;
}

/** A notice as a file to print, in the form of an official document. */
export function noticePdfPath(id: string): string {
  return `/notices/${id}/${id}.pdf`;
}

/** A sheet to print: `/cards/legal-aid/unpaid-wages/poster-a4.pdf`. */
export function paperPath(collection: CardCollection, id: string, paper: Paper): string {
  return `/cards/${collection}/${id}/${paper}.pdf`;
}

/** The list of everything of a collection on the share desk, where it is too long for the desk itself. */
export function shareListPath(collection: CardCollection): string {
  return `/share/${collection}/`;
}

/** The share-desk page of an entry. */
export function sharePath(collection: CardCollection, id: string): string {
  return `/share/${collection}/${id}/`;
}

/** The article for WeChat as a page of its own: what is copied, and nothing else. */
export function articlePath(collection: CardCollection, id: string): string {
  return `${sharePath(collection, id)}article/`;
}

/** A picture of the article, as WeChat takes it: JPEG or PNG. */
export function articlePicturePath(collection: CardCollection, id: string, name: string): string {
  return `${sharePath(collection, id)}pictures/${name}`;
}

/** The entry as data for an app. */
export function appDataPath(collection: CardCollection, id: string): string {
  return `${sharePath(collection, id)}app.json`;
}

/** The id of a law article within a page: `law-labour-law-44`. */
export function lawAnchor(law: string, article: string): string {
  return `law-${law}-${article}`;
}

/** The address of a file of the site: pages lose their `index.html`. */
export function addressOfFile(file: string): string {
  return file.replace(/(?<=\/)index\.html$/, '');
}

/** The canonical address of a path; `origin` without a trailing slash. */
export function canonicalUrl(origin: string, path: string): string {
  return new URL(path, origin).href;
}

/** Characters of an address in a QR code; with more, phones fail on pictures that chats made small. */
export const LONGEST_CODED_URL = 60;

/** The way to a page whose own address is too long for a QR code: `/share/s/1k2x3y/`. */
export function shortPath(path: string): string {
  // FNV-1a: the same on every machine, and in a browser too.
  let hash = 0x811c9dc5;
  for (let at = 0; at < path.length; at++) {
    hash = Math.imul(hash ^ path.charCodeAt(at), 0x01000193);
  }
  return `/share/s/${(hash >>> 0).toString(36)}/`;
}

/** The address for a QR code: the canonical one, or the short one that leads to it. */
export function codedUrl(url: string): string {
  if (url.length <= LONGEST_CODED_URL) return url;
  const { origin, pathname } = new URL(url);
  return canonicalUrl(origin, shortPath(pathname));
}

/** A step of the way from the home page to a page. */
export interface Crumb {
  name: string;
  path: string;
}
