/** What a card is about: the facts of one entry, without any design. */
import type { CardCollection } from '../../domain/addresses.ts';
import type { Words } from '../words.ts';

interface Base {
  collection: CardCollection;
  id: string;
  /** 维权指南, 走访慰问 …: what kind of thing this is. */
  label: string;
  title: Words;
  /** The name for small pictures; the title where an entry has no other. */
  shortTitle: Words;
  /** One or two plain sentences. */
  sentence: Words;
  /** Made-up material. */
  sample: boolean;
  /** Canonical address of the page. */
  url: string;
  /** Four digits that open the page. */
  code?: string | undefined;
}

export interface Hotline {
  number: Words;
  name: Words;
}

export interface NoticeSubject extends Base {
  kind: 'notice';
  documentNumber: Words;
  issuer: Words;
  /** 2020年12月31日. */
  date: string;
  /** Said when the notice no longer holds: 活动已结束，作为历史文件保存. */
  status?: string;
}

/** What all stories have. */
export interface StoryFacts extends Base {
  quote?: { text: Words; by: Words };
  picture?: Picture;
  /** District and union that sent it. */
  place: Words;
}

export interface StorySubject extends StoryFacts {
  kind: 'story';
}

export interface VisitSubject extends StoryFacts {
  kind: 'visit';
  /** 2021年1月29日. */
  date: string;
}

/** A picture file, 3:2. */
export interface Picture {
  /** From the project's root, with forward slashes. */
  file: string;
  /** Of its bytes. */
  hash: string;
  /** Whether the picture has to say that artificial intelligence made it. */
  madeByAi?: boolean;
}

export interface GuideSubject extends Base {
  kind: 'guide';
  /** Titles of the first steps, three at most. */
  steps: Words[];
  hotline?: Hotline;
}

export interface SupportSubject extends Base {
  kind: 'support';
  whoFor: Words;
  firstStep: Words;
  amounts: { who: Words; sum: string; note?: string }[];
  hotline?: Hotline;
}

export interface ServicePointSubject extends Base {
  kind: 'service-point';
  district: Words;
  address: Words;
  landmark?: Words;
  hours: string[];
  telephone: Words;
  /** What people come for. */
  services: string[];
}

export interface CampaignSubject extends Base {
  kind: 'campaign';
  theme: Words;
  period: Words;
  /** Said once the campaign is over: 活动已结束. */
  status?: string;
  lines: { id: string; name: string; heading: Words }[];
}

/** One number, and a small chart beside it. */
export interface FiguresSubject extends Base {
  kind: 'figures';
  /** 1286. */
  number: Words;
  /** 户. */
  unit: Words;
  /** Two to six, in the order of the chart; values of 0 or more. */
  bars: { name: Words; value: number; label: Words }[];
  /** Where and of when the figures are: 截至2021年1月25日. */
  source: Words;
}

export interface GreetingSubject extends Base {
  kind: 'greeting';
  /** 春节, 五一国际劳动节. */
  festival: Words;
  /** 给在岗的您拜年. */
  wish: Words;
}

export type Subject =
  | NoticeSubject
  | StorySubject
  | VisitSubject
  | GuideSubject
  | SupportSubject
  | ServicePointSubject
  | CampaignSubject
  | FiguresSubject
  | GreetingSubject;
export type SubjectKind = Subject['kind'];
export type SubjectOf<K extends SubjectKind> = Extract<Subject, { kind: K }>;
