/**
 * The content as read from disk: validated data together with where each value stands in its file,
 * so that every message can name file, line and column.
 */
import type { Root } from 'mdast';
import type { Answers } from '../schemas/answers.ts';
import type { Campaign } from '../schemas/campaign.ts';
import type { Guide } from '../schemas/guide.ts';
import type { Kind } from '../schemas/index.ts';
import type { Law } from '../schemas/law.ts';
import type { LawChangesFile } from '../schemas/law-changes.ts';
import type { LocalFiguresFile } from '../schemas/local-figures.ts';
import type { Notice } from '../schemas/notice.ts';
import type { PageCodesFile } from '../schemas/page-codes.ts';
import type { ReportFormFile } from '../schemas/report-form.ts';
import type { LastYearFigures, ReportFile } from '../schemas/report.ts';
import type { ReviewsFile } from '../schemas/reviews.ts';
import type { ServicePoint } from '../schemas/service-point.ts';
import type { Site } from '../schemas/site.ts';
import type { Story } from '../schemas/story.ts';
import type { Support } from '../schemas/support.ts';
import type { WechatPictures } from '../schemas/wechat-pictures.ts';

/** A place in a text file; line and column count from 1, columns in UTF-16 units. */
export interface Position {
  line: number;
  column: number;
}

/** What at a path of keys: the value, its name, or the place where it would stand if it were there. */
export type PlaceAt = 'value' | 'key' | 'end';

/** Something in a file that somebody has to look at; all words are Chinese, for the author. */
export interface Problem extends Position {
  /** Path from the project's root, as `SourceFile.path`. */
  file: string;
  /** Id of the check that found it. */
  rule: string;
  /** Errors stop the build, warnings do not. */
  level: 'error' | 'warning';
  /** What is wrong and why, without a full stop at the end. */
  message: string;
  /** The corrected value, to paste. */
  fix?: string | undefined;
}

/** A file of `content/` before any schema has looked at it. */
export interface SourceFile {
  kind: Kind;
  /**
   * File name without extension: `unpaid-wages`; for a story in its own folder the folder's name; for a
   * report its way from `reports/`: `2021-two-festivals/warmth/340321`.
   */
  id: string;
  /** Path from the project's root with forward slashes, for messages: `content/legal-aid/unpaid-wages.mdx`. */
  path: string;
  text: string;
  /** Front matter or JSON as plain data; `undefined` when it could not be parsed. */
  raw: unknown;
  /** Where the value (or, failing that, its nearest parent) at a path of keys stands. */
  positionOf(path: readonly PropertyKey[], at?: PlaceAt): Position;
  /** MDX only: the tree of the body with positions in the whole file; `undefined` when it could not be parsed. */
  tree?: Root | undefined;
  /** MDX only: the text after the front matter. */
  body: string;
  /** Errors of encoding and syntax: rules `encoding`, `json-syntax`, `front-matter`, `mdx-syntax`. */
  problems: Problem[];
}

/** An entry whose data its schema has accepted. */
export interface Entry<T> {
  id: string;
  path: string;
  data: T;
  body: string;
  tree?: Root | undefined;
}

/** A service point with the district of its file. */
export interface ServicePointEntry extends Entry<ServicePoint> {
  district: string;
}

/** Everything in `content/`, valid and complete. Entries are in order of id. */
export interface Content {
  site: Site;
  notices: Entry<Notice>[];
  stories: Entry<Story>[];
  'legal-aid': Entry<Guide>[];
  support: Entry<Support>[];
  answers: Entry<Answers>[];
  campaigns: Entry<Campaign>[];
  'report-forms': Entry<ReportFormFile>[];
  reports: Entry<ReportFile>[];
  'last-year-figures': Entry<LastYearFigures>[];
  laws: Entry<Law>[];
  /** One entry, or none. */
  'local-figures': Entry<LocalFiguresFile>[];
  /** One entry, or none. */
  'law-changes': Entry<LawChangesFile>[];
  /** One entry, or none. */
  'wechat-pictures': Entry<WechatPictures>[];
  /** One entry, or none. */
  'page-codes': Entry<PageCodesFile>[];
  /** One entry, or none. */
  reviews: Entry<ReviewsFile>[];
  'service-points': ServicePointEntry[];
}
