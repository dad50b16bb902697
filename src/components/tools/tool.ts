/** What a calculator is made of: its form, its example and what it makes of the answers. */
import type { ToolSlug } from '../../domain/addresses.ts';
import type { Fraction } from '../../domain/fraction.ts';
import type { IsoDate } from '../../domain/dates.ts';
import type { LocalFigures } from '../../domain/local-figures.ts';
import type { Fen } from '../../domain/money.ts';

/** What the text of a field must be; the browser learns it from the attributes of the input. */
export interface FieldSpec {
  name: string;
  /** Money in yuan down to fen, a number, a date, or one of some choices. */
  kind: 'money' | 'number' | 'date' | 'choice';
  required?: boolean;
  /** Largest number. */
  max?: number;
  /** Digits after the point, two when left out. */
  decimals?: number;
}

/** Shown, and asked for, only while another field has one of these values. */
export interface Condition {
  name: string;
  values: readonly string[];
}

export interface Field extends FieldSpec {
  label: string;
  /** 元, 天, 小时: stands behind the label and behind the value. */
  unit?: string;
  hint?: string;
  /** Of a choice, with the words that readers see; the first one is chosen beforehand. */
  options?: Readonly<Record<string, string>>;
  when?: Condition;
}

export interface FieldGroup {
  legend: string;
  fields: readonly Field[];
}

/**
 * What a statement rests on: an article whose words stand at the foot of the page, as
 * `labour-law/44`, or a document that is only named, as 人社部发〔2025〕2号.
 */
export type Basis = string;

/** A line of the working or a remark. */
export interface Line {
  text: string;
  /** What comes of it, as readers see it. */
  sum?: string;
  basis?: readonly Basis[];
}

export interface Report {
  /** What was asked for, most important first. */
  results: readonly { label: string; sum: string }[];
  /** How it came about, line by line. */
  working: readonly Line[];
  /** What to mind: limits of law, what had to be left out. */
  remarks: readonly Line[];
}

/** A report, or what is wrong with fields that are right each by itself. */
export type Outcome<R extends Report = Report> =
  { report: R } | { problems: Readonly<Record<string, string>> };

/** The answers of a form, by name of field. */
export interface Answers {
  /** Zero when left empty. */
  fen(name: string): Fen;
  /** Zero when left empty. */
  number(name: string): Fraction;
  /** A date or a choice; empty when left empty. */
  text(name: string): string;
}

/** What a calculation knows besides the answers. */
export interface Surroundings {
  figures: LocalFigures;
  /** The reader's day; worked examples have none, so that they stay as they are. */
  today?: IsoDate | undefined;
}

export type Calculate<R extends Report = Report> = (
  answers: Answers,
  surroundings: Surroundings,
) => Outcome<R>;

export interface Tool {
  slug: ToolSlug;
  /** Heading of the page. */
  title: string;
  /** In breadcrumbs. */
  shortTitle: string;
  /** What it calculates, in one sentence. */
  purpose: string;
  /** For lists and search engines. */
  description: string;
  groups: readonly FieldGroup[];
  /** The worked example: whose it is, and what he or she types. */
  example: { story: string; answers: Readonly<Record<string, string>> };
  /** How it is reckoned, in words. */
  formula: readonly Line[];
  /** Whom it does not fit. */
  limits: readonly Line[];
  /** Every article that the page may cite; their words stand at its foot. */
  cites: readonly Basis[];
  /** Guides to read next; those that a site does not have are left out. */
  guides: readonly string[];
  /** Documents to fill in next, by slug. */
  documents: readonly string[];
  calculate: Calculate;
  /** Asks for the district when the minimum wage differs between districts. */
  needsDistrict?: boolean;
}

/** Said where sums of money are reckoned. */
export const ROUNDING: Line = {
  text: '每一步只写到分，最后才四舍五入一次，所以几行加起来可能差1分。',
};

/** Said with every result. */
export const STANDING = '结果仅供参考，以仲裁、法院或劳动保障监察机构认定为准。';
