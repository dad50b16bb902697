/** Words that components put in front of an author's words, the same in every medium. */

export const CALLOUT_TITLES = { note: '提示', warning: '请注意' } as const;
export type CalloutKind = keyof typeof CALLOUT_TITLES;
