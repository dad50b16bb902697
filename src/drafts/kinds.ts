/** The kinds of content that people write as texts, under the names they call them by. */
import type { Kind } from '../schemas/index.ts';

export type DraftKind = Extract<Kind, 'stories' | 'notices' | 'legal-aid' | 'support'>;

/** As a command names them. */
export const DRAFT_KINDS = {
  story: { kind: 'stories', name: '故事' },
  notice: { kind: 'notices', name: '通知' },
  guide: { kind: 'legal-aid', name: '维权指南' },
  support: { kind: 'support', name: '帮扶服务' },
} as const satisfies Record<string, { kind: DraftKind; name: string }>;

export type DraftName = keyof typeof DRAFT_KINDS;
