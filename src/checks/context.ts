/** What checks look at: the files as written, and what may be referred to in them. */
import { readFile } from 'node:fs/promises';
import { posix, resolve } from 'node:path';
import type { Box } from '../domain/coordinates.ts';
import { DOCUMENTS } from '../domain/documents/index.ts';
import type { IsoDate } from '../domain/dates.ts';
import type { ReferenceMeta } from '../schemas/fields.ts';
import { DICTIONARY, discover } from '../source/discover.ts';
import { readSource } from '../source/read.ts';
import { decode } from '../source/decode.ts';
import type { SourceFile } from '../source/types.ts';
import { isRecord, listAt, textAt } from './raw.ts';

/** Where references point: collections with files, and the lists of `site.json`. */
export type Target = ReferenceMeta['reference'];

export interface District {
  adcode: string;
  name: string;
  box: Box | undefined;
}

export interface Context {
  /** Folder of the project; paths of files start from here. */
  root: string;
  contentDir: string;
  /** The day of the check, in China. */
  today: IsoDate;
  /** Whether the site is about to go online: made-up and unchecked things are errors then. */
  release: boolean;
  files: SourceFile[];
  /** The words that the office wants written otherwise, as its file says. */
  dictionary?: { path: string; text: string } | undefined;
  /** Paths of files in `content/` that no kind of content claims. */
  strays: string[];
  /** Every id that exists with the name of what it stands for, by what it is an id of. */
  ids: Record<Target, Map<string, string>>;
  districts: District[];
  /** Every article whose words stand in `laws/`: `labour-law/44`. */
  articles: Set<string>;
}

/**
 * @param root folder of the project
 * @param contentDir from `root`, or absolute
 * @param today the day of the check, in China
 * @param release whether the site is about to go online
 * @param read for those who remember files that have not changed
 */
export async function readContext(
  root: string,
  contentDir: string,
  today: IsoDate,
  release = false,
  read = readSource,
): Promise<Context> {
  const { sources, strays } = await discover(root, contentDir);
  const files = await Promise.all(sources.map((source) => read(root, source)));
  const dictionary = await readDictionaryFile(root, contentDir);
  return contextOf({ root, contentDir, today, release, files, strays, dictionary });
}

/** The office need not have one. */
async function readDictionaryFile(
  root: string,
  contentDir: string,
): Promise<Context['dictionary']> {
  const path = posix.join(contentDir.replaceAll('\\', '/'), DICTIONARY);
  const bytes = await readFile(resolve(root, path)).catch(() => undefined);
  return bytes && { path, text: decode(bytes).text.replace(/^\uFEFF/, '') };
}

/** As `readContext`, from files already read. */
export function contextOf(
  given: Pick<
    Context,
    'root' | 'contentDir' | 'today' | 'release' | 'files' | 'strays' | 'dictionary'
  >,
): Context {
  const { files } = given;
  const idsOf = (kind: SourceFile['kind']) =>
    new Map(files.filter((file) => file.kind === kind).map(({ id, raw }) => [id, nameIn(raw)]));
  const site = files.find(({ kind }) => kind === 'site')?.raw;
  const districts = listAt(site, ['districts']).filter(isRecord).map(readDistrict);
  const points = files
    .filter(({ kind }) => kind === 'service-points')
    .flatMap(({ raw }) => listAt(raw, ['points']));
  const inCampaigns = (list: string) =>
    files.filter(({ kind }) => kind === 'campaigns').flatMap(({ raw }) => listAt(raw, [list]));
  const articles = new Set(
    files
      .filter(({ kind }) => kind === 'laws')
      .flatMap(({ id, raw }) =>
        listAt(raw, ['articles']).map((article) => `${id}/${textAt(article, ['number'])}`),
      ),
  );
  return {
    ...given,
    districts,
    articles,
    ids: {
      answers: idsOf('answers'),
      campaigns: idsOf('campaigns'),
      laws: idsOf('laws'),
      'legal-aid': idsOf('legal-aid'),
      notices: idsOf('notices'),
      'report-forms': idsOf('report-forms'),
      'service-points': named(points, 'id'),
      stories: idsOf('stories'),
      support: idsOf('support'),
      documents: new Map(DOCUMENTS.map(({ slug, title }) => [slug, title])),
      districts: new Map(districts.map(({ adcode, name }) => [adcode, name])),
      'lines-of-work': named(inCampaigns('linesOfWork'), 'id'),
      'reporting-units': named(inCampaigns('reportingUnits'), 'id'),
      hotlines: named(listAt(site, ['hotlines']), 'number'),
    },
  };
}

function readDistrict(raw: Record<string, unknown>): District {
  const box = listAt(raw, ['box']);
  return {
    adcode: textAt(raw, ['adcode']) ?? '',
    name: textAt(raw, ['name']) ?? '',
    box: box.length === 4 && box.every(Number.isFinite) ? (box as unknown as Box) : undefined,
  };
}

/** Items of a list with their names, by one of their fields. */
function named(items: unknown[], key: string): Map<string, string> {
  return new Map(
    items.flatMap((item) => {
      const id = textAt(item, [key]);
      return id === undefined ? [] : [[id, nameIn(item)]];
    }),
  );
}

function nameIn(raw: unknown): string {
  return textAt(raw, ['name']) ?? textAt(raw, ['title']) ?? '';
}
