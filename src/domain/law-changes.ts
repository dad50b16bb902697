/** What has changed since a notice was written, as far as it concerns the notice. */
import type { IsoDate } from './dates.ts';
import { withoutSpace } from './text.ts';

interface Change {
  /** First day of the new rule. */
  on: IsoDate;
  /** A notice is concerned when its text has one of these. */
  words: readonly string[];
}

/**
 * The changes that came after the notice and hold on `day`, in the order given.
 * @param text title and words of the notice
 */
export function changesSince<T extends Change>(
  notice: { issuedOn: IsoDate; text: string },
  changes: readonly T[],
  day: IsoDate,
): T[] {
  const text = withoutSpace(notice.text);
  return changes.filter(
    ({ on, words }) =>
      notice.issuedOn < on && on <= day && words.some((word) => text.includes(withoutSpace(word))),
  );
}
