/** Where a story may appear: only where the person in it agreed (《个人信息保护法》第二十五条). */

export interface Consent {
  /** 网站, 公众号, 朋友圈, 海报, 广播. */
  scope: readonly string[];
}

/** Whether a story may go to a place. A story without real people needs nobody's consent. */
export function mayAppear(consent: Consent | undefined, place: string): boolean {
  return consent === undefined || consent.scope.includes(place);
}

/** What a site says of how it can be reached. */
export interface Reachable {
  contact: { telephone?: string | undefined; email?: string | undefined };
  hotlines: readonly { number: string }[];
}

/** The service number of the trade unions, the same everywhere in the country. */
const UNION_HOTLINE = '12351';

/**
 * Whom a person in a story asks to take it down, for whoever agreed may change their mind as easily
 * (《个人信息保护法》第十五条): the office's own number or address, else the unions' hotline where the
 * site lists it; empty when there is none.
 */
export function whomToAsk({ contact, hotlines }: Reachable): {
  telephone?: string;
  email?: string;
} {
  const { telephone, email } = contact;
  if (telephone !== undefined) return { telephone };
  if (email !== undefined) return { email };
  return hotlines.some(({ number }) => number === UNION_HOTLINE)
    ? { telephone: UNION_HOTLINE }
    : {};
}
