/** Entries whose pages are being made: a build goes from entry to entry, see `src/integrations/kept.ts`. */
const MOST = 8;

/**
 * Remembers the last few answers. What several pages of an entry ask for is made once; the articles
 * and pictures of thousands of entries are never in memory together.
 */
export function latest<Asked extends { collection: string; id: string }, T>(
  make: (asked: Asked) => Promise<T>,
): (asked: Asked) => Promise<T> {
  const made = new Map<string, Promise<T>>();
  return (asked) => {
    const key = `${asked.collection}/${asked.id}`;
    const answer = made.get(key) ?? make(asked);
    made.delete(key);
    made.set(key, answer);
    if (made.size > MOST) made.delete(made.keys().next().value!);
    return answer;
  };
}
