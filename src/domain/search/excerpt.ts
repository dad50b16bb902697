/** The stretch of a text that answers a query best, with its words marked. */
import type { Term } from './terms.ts';

export interface ExcerptPart {
  text: string;
  marked: boolean;
}

const EXCERPT_LENGTH = 72;
/** Shown before the first mark. */
const LEAD = 12;
const MOST_PLACES = 50;

/** The stretch of a text with the greatest weight of terms, cut into marked and plain parts. */
export function excerpt(content: string, terms: readonly Term[]): ExcerptPart[] {
  const text = content.replace(/\s+/g, ' ');
  const lower = text.toLowerCase();
  const found = terms
    .flatMap(({ token, weight }) => occurrences(lower, token).map((at) => ({ at, token, weight })))
    .sort((a, b) => a.at - b.at);
  let start = 0;
  let most = 0;
  for (const { at } of found) {
    const inside = found.filter((one) => one.at >= at && one.at < at + EXCERPT_LENGTH);
    const weights = new Map(inside.map((one) => [one.token, one.weight]));
    const sum = [...weights.values()].reduce((a, b) => a + b, 0);
    if (sum > most) [start, most] = [Math.max(0, at - LEAD), sum];
  }
  // A text that fits is shown from its beginning.
  if (text.length <= EXCERPT_LENGTH) start = 0;
  const end = Math.min(text.length, start + EXCERPT_LENGTH);
  const marks = found.filter(({ at, token }) => at >= start && at + token.length <= end);
  const parts: ExcerptPart[] = start > 0 ? [{ text: '…', marked: false }] : [];
  let position = start;
  for (const { at, token } of marks) {
    const stop = at + token.length;
    if (stop <= position) continue;
    const from = Math.max(at, position);
    const last = parts.at(-1);
    if (last?.marked && from === position) {
      last.text += text.slice(from, stop);
    } else {
      if (from > position) parts.push({ text: text.slice(position, from), marked: false });
      parts.push({ text: text.slice(from, stop), marked: true });
    }
    position = stop;
  }
  const rest = text.slice(position, end) + (end < text.length ? '…' : '');
  return rest === '' ? parts : [...parts, { text: rest, marked: false }];
}

function occurrences(text: string, token: string): number[] {
  const places: number[] = [];
  for (
    let at = text.indexOf(token);
    at >= 0 && places.length < MOST_PLACES;
    at = text.indexOf(token, at + 1)
  ) {
    places.push(at);
  }
  return places;
}
