/** The gate before publishing: every check, one line each. */
import { join } from 'node:path';
import type { IsoDate } from '../domain/dates.ts';
import { aiPicture } from './ai-picture.ts';
import { annexFile } from './annex-file.ts';
import { answers } from './answers.ts';
import { commerce } from './commerce.ts';
import { consent } from './consent.ts';
import type { Check, Problem } from './base.ts';
import { readContext, type Context } from './context.ts';
import { coordinates } from './coordinates.ts';
import { dates } from './dates.ts';
import { dictionary } from './dictionary.ts';
import { documentParts } from './document-parts.ts';
import { duplicate } from './duplicate.ts';
import { emptyBody } from './empty-body.ts';
import { emptyColumn } from './empty-column.ts';
import { encoding } from './encoding.ts';
import { applyExceptions, type Excused } from './exceptions.ts';
import { fileName } from './file-name.ts';
import { frontMatter } from './front-matter.ts';
import { futureDate } from './future-date.ts';
import { heading } from './heading.ts';
import { headingLevels } from './heading-levels.ts';
import { homeAddress } from './home-address.ts';
import { innerLink } from './inner-link.ts';
import { jsonSyntax } from './json-syntax.ts';
import { lawCitation } from './law-citation.ts';
import { lawReread, lawVersion } from './law-version.ts';
import { longSentence } from './long-sentence.ts';
import { mdxSyntax } from './mdx-syntax.ts';
import { minor } from './minor.ts';
import { moved } from './moved.ts';
import { mustNotSay } from './must-not-say.ts';
import { noticeQuote } from './notice-quote.ts';
import { noticeStanding } from './notice-standing.ts';
import { officialWording } from './official-wording.ts';
import { pageCode } from './page-code.ts';
import { pairedMarks } from './paired-marks.ts';
import { personalContact } from './personal-contact.ts';
import { personalNumber } from './personal-number.ts';
import { phoneNumber } from './phone-number.ts';
import { picture } from './picture.ts';
import { placeholder } from './placeholder.ts';
import { punctuation } from './punctuation.ts';
import { recordNumbers } from './record-numbers.ts';
import { reference } from './reference.ts';
import { reportingUnits } from './reporting-units.ts';
import { reports } from './reports.ts';
import { review } from './review.ts';
import { reviewDate, reviewOverdue } from './review-date.ts';
import { safety } from './safety.ts';
import { sameTitle } from './same-title.ts';
import { sampleData } from './sample-data.ts';
import { schema } from './schema.ts';
import { sharingBait } from './sharing-bait.ts';
import { staleColumn } from './stale-column.ts';
import { svg } from './svg.ts';
import { todayInChina } from '../source/today.ts';
import { typing } from './typing.ts';
import { withdrawalContact } from './withdrawal-contact.ts';
import { wording } from './wording.ts';

export { todayInChina };

/** Folder of the project, above `src/`. */
const PROJECT = join(import.meta.dirname, '../..');

export const CHECKS: readonly Check[] = [
  encoding,
  jsonSyntax,
  frontMatter,
  mdxSyntax,
  safety,
  fileName,
  schema,
  placeholder,
  reference,
  duplicate,
  coordinates,
  pageCode,
  moved,
  answers,
  reportingUnits,
  reports,
  lawCitation,
  lawVersion,
  lawReread,
  mustNotSay,
  sharingBait,
  commerce,
  consent,
  minor,
  withdrawalContact,
  noticeQuote,
  phoneNumber,
  personalNumber,
  homeAddress,
  personalContact,
  picture,
  aiPicture,
  svg,
  innerLink,
  heading,
  headingLevels,
  documentParts,
  annexFile,
  noticeStanding,
  officialWording,
  emptyBody,
  dates,
  futureDate,
  sameTitle,
  punctuation,
  pairedMarks,
  dictionary,
  wording,
  typing,
  longSentence,
  emptyColumn,
  staleColumn,
  reviewDate,
  review,
  reviewOverdue,
  recordNumbers,
  sampleData,
];

export interface Report {
  /** In order of file, line, column. */
  problems: Problem[];
  /** Problems that entries declare to be none, each with the reason given. */
  excused: Excused[];
  /** How many files were looked at. */
  files: number;
  errors: number;
  warnings: number;
}

/** What is checked, and for what; what is left out is the project's own content, today, on the way. */
export interface Wanted {
  /** Folder of the project. */
  root?: string;
  /** From `root`, or absolute. */
  contentDir?: string;
  /** The day of the check, `YYYY-MM-DD`; a preview of another day is checked as of the real one. */
  today?: IsoDate;
  /** Whether the site is about to go online: sample data, old dates and missing reviews are errors. */
  release?: boolean;
}

/** Runs every check over the content. */
export async function check({
  root = PROJECT,
  contentDir = 'content',
  today = todayInChina(),
  release = false,
}: Wanted = {}): Promise<Report> {
  return runChecks(await readContext(root, contentDir, today, release));
}

/** As `check`, on the way. */
export function checkContent(root: string, contentDir?: string, today?: IsoDate): Promise<Report> {
  return check({ root, ...(contentDir && { contentDir }), ...(today && { today }) });
}

/** As `check`, over content already read. */
export async function runChecks(
  context: Context,
  checks: readonly Check[] = CHECKS,
): Promise<Report> {
  const found = await Promise.all(checks.map((each) => each.run(context)));
  return reportOf(context, found.flat(), checks);
}

/** What the findings of some checks come to, exceptions taken off. */
export function reportOf(
  context: Context,
  found: readonly Problem[],
  checks: readonly Check[],
): Report {
  const { problems, excused } = applyExceptions(context, found, checks);
  problems.sort(byPlace);
  return {
    problems,
    excused: excused.sort(byPlace),
    files: context.files.length,
    errors: problems.filter(({ level }) => level === 'error').length,
    warnings: problems.filter(({ level }) => level === 'warning').length,
  };
}

function byPlace(a: Problem, b: Problem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column;
}
