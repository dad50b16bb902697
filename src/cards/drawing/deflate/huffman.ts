/** Prefix codes (RFC 1951, 3.2.2). */

/** Bits that stand for a symbol, as they are written: the first one lowest. */
export interface PrefixCode {
  lengths: Uint8Array;
  bits: Uint16Array;
}

/** The shortest code for symbols that come so often, none longer than `longest` bits. */
export function prefixCode(counts: ArrayLike<number>, longest: number): PrefixCode {
  let weights = Array.from(counts);
  let lengths = lengthsFor(weights);
  while (Math.max(...lengths) > longest) {
    // Counts that are more alike make a flatter tree.
    weights = weights.map((count) => (count + 1) >> 1);
    lengths = lengthsFor(weights);
  }
  return { lengths, bits: bitsFor(lengths, longest) };
}

/** Huffman's way: the two rarest become one, until one is left. */
function lengthsFor(weights: number[]): Uint8Array {
  const lengths = new Uint8Array(weights.length);
  const symbols = weights.flatMap((weight, symbol) => (weight > 0 ? [symbol] : []));
  if (symbols.length === 1) lengths[symbols[0]!] = 1;
  if (symbols.length < 2) return lengths;
  symbols.sort((a, b) => weights[a]! - weights[b]! || a - b);
  const leaves = symbols.length;
  // Leaves in order, then the pairs, which come about in order of weight.
  const nodes = symbols.map((symbol) => weights[symbol]!);
  const parents: number[] = [];
  let [leaf, pair] = [0, leaves];
  const rarest = () =>
    leaf < leaves && (pair >= nodes.length || nodes[leaf]! <= nodes[pair]!) ? leaf++ : pair++;
  while (nodes.length < 2 * leaves - 1) {
    const [one, other] = [rarest(), rarest()];
    parents[one] = parents[other] = nodes.length;
    nodes.push(nodes[one]! + nodes[other]!);
  }
  const depths: number[] = [];
  for (let node = nodes.length - 1; node >= 0; node--) {
    depths[node] = node === nodes.length - 1 ? 0 : depths[parents[node]!]! + 1;
    if (node < leaves) lengths[symbols[node]!] = depths[node]!;
  }
  return lengths;
}

/** Codes of the same length follow one another in the order of their symbols. */
function bitsFor(lengths: Uint8Array, longest: number): Uint16Array {
  const bits = new Uint16Array(lengths.length);
  let code = 0;
  for (let length = 1; length <= longest; length++) {
    code *= 2;
    for (let symbol = 0; symbol < lengths.length; symbol++) {
      if (lengths[symbol] === length) bits[symbol] = reversed(code++, length);
    }
  }
  return bits;
}

function reversed(code: number, length: number): number {
  let result = 0;
  for (let bit = 0; bit < length; bit++) result |= ((code >> bit) & 1) << (length - 1 - bit);
  return result;
}
