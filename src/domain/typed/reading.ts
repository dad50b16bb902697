/** What people type, read as what they mean. */

/** What a text means, or why it means nothing: a sentence that says how to write it. */
export type Reading<T> = { value: T } | { problem: string };

/** Half-width and without space around it, as the readers want it. */
export function plainText(text: string): string {
  return text.normalize('NFKC').trim();
}
