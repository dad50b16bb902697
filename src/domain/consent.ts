/** Where a story may appear: only where the person in it agreed (《个人信息保护法》第二十五条). */

export interface Consent {
  /** 网站, 公众号, 朋友圈, 海报, 广播. */
  scope: readonly string[];
}

/** Whether a story may go to a place. A story without real people needs nobody's consent. */
export function mayAppear(consent: Consent | undefined, place: string): boolean {
  return consent === undefined || consent.scope.includes(place);
}
