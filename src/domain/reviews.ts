/** 三审三校: who has looked at an entry, at what stage, and whether it is still what they looked at. */
import type { IsoDate } from './dates.ts';

/** In the order in which they are signed: three reviews, a proof after each. */
export const STAGES = ['初审', '一校', '复审', '二校', '终审', '三校'] as const;
export type Stage = (typeof STAGES)[number];

/** Stages that three different people have to take. */
const REVIEWS: readonly Stage[] = ['初审', '复审', '终审'];

export interface Review {
  /** Kind and id: `legal-aid/unpaid-wages`. */
  entry: string;
  stage: Stage;
  /** Position or staff number, never a name. */
  by: string;
  on: IsoDate;
  /** SHA-256 of what was looked at, hexadecimal. */
  sha256: string;
}

/**
 * - `none`: nobody has looked yet
 * - `open`: some stages are signed for what stands there now
 * - `changed`: what was signed has been changed since
 * - `done`: all stages are signed for what stands there now
 */
export interface Standing {
  state: 'none' | 'open' | 'changed' | 'done';
  /** What is still to be signed, in order. */
  missing: Stage[];
  /** The latest signature, whatever it was for. */
  last?: Review | undefined;
}

/**
 * @param reviews of one entry, in the order of signing
 * @param sha256 of the entry as it is now
 */
export function standingOf(reviews: readonly Review[], sha256: string): Standing {
  const signed = reviews.filter((review) => review.sha256 === sha256).map(({ stage }) => stage);
  const missing = STAGES.filter((stage) => !signed.includes(stage));
  const last = reviews.at(-1);
  if (!last) return { state: 'none', missing };
  if (missing.length === 0) return { state: 'done', missing, last };
  return { state: signed.length === 0 ? 'changed' : 'open', missing, last };
}

/** Why a signature cannot be given, in Chinese; `undefined` when it can. */
export function signingFault(reviews: readonly Review[], next: Review): string | undefined {
  const now = reviews.filter(({ sha256 }) => sha256 === next.sha256);
  const same = now.find(({ stage }) => stage === next.stage);
  if (same) return `这一稿已经由“${same.by}”签过${next.stage}，不用再签`;
  const before = STAGES.slice(0, STAGES.indexOf(next.stage));
  const skipped = before.find((stage) => !now.some((review) => review.stage === stage));
  if (skipped) return `${next.stage}之前要先签${skipped}`;
  const twice = REVIEWS.includes(next.stage)
    ? now.find(({ stage, by }) => REVIEWS.includes(stage) && by === next.by)
    : undefined;
  return twice && `“${next.by}”已经签了${twice.stage}，三审要由三个不同的人签`;
}

/** Lines of the ledger, the heading first; for spreadsheets. */
export function ledgerRows(
  reviews: readonly Review[],
  titleOf: (entry: string) => string | undefined,
  sha256Of: (entry: string) => string | undefined,
): string[][] {
  const rows = reviews.map(({ entry, stage, by, on, sha256 }) => {
    const now = sha256Of(entry);
    const state = now === undefined ? '稿件已经不在' : now === sha256 ? '有效' : '签后改过';
    return [entry, titleOf(entry) ?? '', stage, by, on, state, sha256];
  });
  return [['稿件', '标题', '环节', '岗位或工号', '日期', '现在', '内容指纹（SHA-256）'], ...rows];
}
