/** Finds the characters that a stretch of typed signs most likely stands for. */

/** One way to read some signs as one character. */
export interface Edge {
  /** Signs it takes. */
  length: number;
  character: string;
  cost: number;
  /** Whether only the beginning of its sound was typed. */
  short?: boolean;
}

export interface Reading {
  text: string;
  score: number;
  /** Characters of which only the beginning was typed. */
  short: number;
}

/** Readings followed from each place; the best of a real word are always among them. */
const WIDTH = 150;

/**
 * The best way from the first sign to the last: what the pairs of neighbours earn, less what the
 * edges cost. Undefined when no edges lead through.
 */
export function bestReading(
  length: number,
  edgesAt: (at: number) => Edge[],
  pairScore: (pair: string) => number,
): Reading | undefined {
  // At each place, the best reading so far for every last character.
  const places = Array.from({ length: length + 1 }, () => new Map<string, Reading>());
  places[0]!.set('', { score: 0, text: '', short: 0 });
  for (let at = 0; at < length; at++) {
    const readings = best(places[at]!, WIDTH);
    if (readings.length === 0) continue;
    for (const edge of edgesAt(at)) {
      const place = places[at + edge.length]!;
      for (const [last, reading] of readings) {
        const earned = last === '' ? 0 : pairScore(last + edge.character);
        const score = reading.score + earned - edge.cost;
        const rival = place.get(edge.character);
        if (rival && rival.score >= score) continue;
        const text = reading.text + edge.character;
        place.set(edge.character, { score, text, short: reading.short + (edge.short ? 1 : 0) });
      }
    }
  }
  return best(places[length]!, 1)[0]?.[1];
}

function best(place: ReadonlyMap<string, Reading>, most: number): [string, Reading][] {
  return [...place].sort(([, a], [, b]) => b.score - a.score).slice(0, most);
}
