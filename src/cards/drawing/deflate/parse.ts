/** How to say data in few bits: which bytes as they are, which as a repetition of earlier ones. */
import { chains, type Chain } from './chains.ts';
import { LONGEST, SHORTEST, WINDOW } from './codes.ts';
import { costsFor, NEVER, type Costs } from './costs.ts';
import type { Runs } from './runs.ts';
import { repetitions, type Token } from './tokens.ts';

/** Earlier runs looked at: those with the same runs after them, and those with the same bytes. */
const SAME_RUNS = 3;
const SAME_BYTES = 2;

/**
 * The cheapest of the ways that say a byte or repeat something from the start of a run or from one
 * byte after it, to the start of a later run or one byte after that. A repetition always reaches
 * over the end of a run, so that only these ends are looked up and compared.
 */
export function cheapest(runs: Runs): Token[] {
  const ways = new Ways(runs);
  const { sameRuns, sameBytes } = chains(runs);
  for (let run = 0; run < runs.count; run++) {
    ways.enter(run);
    follow(ways, sameRuns, run, SAME_RUNS);
    follow(ways, sameBytes, run, SAME_BYTES);
  }
  return ways.tokens();
}

function follow(ways: Ways, chain: Chain, run: number, most: number): void {
  let other = chain.add(run);
  for (let seen = 0; seen < most && other >= 0 && ways.repeat(other); seen++) {
    other = chain.before[other]!;
  }
}

/** The cheapest way to each place. A run has two: `2 * run` is its start, one more one byte later. */
class Ways {
  readonly runs: Runs;
  readonly costs: Costs;
  readonly spent: Int32Array;
  readonly origins: Int32Array;
  readonly distances: Int32Array;
  run = 0;
  end = 0;
  length = 0;
  /** How far repetitions of the whole run, and of all but its first byte, already go beyond it. */
  whole = 0;
  most = 0;
  /** One byte after the start of the run is reached at less than its start. */
  inside = false;

  constructor(runs: Runs) {
    const places = 2 * runs.count + 1;
    this.runs = runs;
    this.costs = costsFor(runs);
    this.spent = new Int32Array(places).fill(NEVER);
    this.spent[0] = 0;
    this.origins = new Int32Array(places);
    this.distances = new Int32Array(places);
  }

  reach(place: number, cost: number, origin: number, distance: number): void {
    if (cost >= this.spent[place]!) return;
    this.spent[place] = cost;
    this.origins[place] = origin;
    this.distances[place] = distance;
  }

  /** Goes through a run by itself. */
  enter(run: number): void {
    const { starts, bytes } = this.runs;
    const { literals, lengths, distances } = this.costs;
    this.run = run;
    this.end = starts[run + 1]!;
    this.length = this.end - starts[run]!;
    this.whole = 0;
    this.most = 0;
    this.inside = false;
    const place = 2 * run;
    const literal = literals[bytes[run]!]!;
    const rest = this.length - 1;
    const first = this.spent[place]! + literal;
    if (rest === 0) return this.reach(place + 2, first, place, 0);
    this.reach(place + 1, first, place, 0);
    const spent = this.spent[place + 1]!;
    this.inside = spent < this.spent[place]!;
    this.reach(place + 2, spent + rest * literal, place + 1, 0);
    if (rest < SHORTEST) return;
    const pieces = Math.ceil(rest / LONGEST);
    const cost = pieces * (distances[1]! + lengths[Math.min(rest, LONGEST)]!);
    this.reach(place + 2, spent + cost, place + 1, 1);
  }

  /**
   * Goes on by repeating the end of an earlier run and what stands after it.
   * @returns false when runs before that one are too far back
   */
  repeat(other: number): boolean {
    const { starts, bytes, count } = this.runs;
    const { run, end, length } = this;
    const theirEnd = starts[other + 1]!;
    const distance = end - theirEnd;
    if (distance > WINDOW) return false;
    const missing = length - (theirEnd - starts[other]!);
    if (missing > 1 || bytes[other] !== bytes[run]) return true;
    const inside = missing > 0 || this.inside;
    const known = inside ? this.most : this.whole;
    const origin = inside ? 2 * run + 1 : 2 * run;
    const spent = this.spent[origin]! + this.costs.distances[distance]!;
    const { lengths } = this.costs;
    const own = inside ? length - 1 : length;
    let over = 0;
    for (let next = 1; run + next < count && own + over < LONGEST; next++) {
      const mine = run + next;
      const theirs = other + next;
      if (bytes[mine] !== bytes[theirs]) break;
      const long = starts[mine + 1]! - starts[mine]!;
      const theirLong = starts[theirs + 1]! - starts[theirs]!;
      if (long > 1 && over >= known) {
        this.reach(2 * mine + 1, spent + lengths[own + over + 1]!, origin, distance);
      }
      over += theirLong < long ? 1 : long;
      if (theirLong < long || own + over > LONGEST) break;
      if (over > known) this.reach(2 * mine + 2, spent + lengths[own + over]!, origin, distance);
      if (theirLong > long) break;
    }
    if (!inside && over > this.whole) this.whole = over;
    if (over > this.most) this.most = over;
    return true;
  }

  /** From the end back to the start. */
  tokens(): Token[] {
    const { starts, bytes, count } = this.runs;
    const tokens: Token[] = [];
    for (let place = 2 * count; place > 0; place = this.origins[place]!) {
      const origin = this.origins[place]!;
      const length = starts[place >> 1]! + (place & 1) - starts[origin >> 1]! - (origin & 1);
      const distance = this.distances[place]!;
      if (distance > 0) repetitions(tokens, length, distance);
      else for (let at = 0; at < length; at++) tokens.push(bytes[origin >> 1]!);
    }
    return tokens.reverse();
  }
}
