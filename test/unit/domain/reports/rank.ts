/** A prime; factors of sums are small, so that their determinants do not meet it. */
const PRIME = 1_000_003;

const residue = (value: number) => ((value % PRIME) + PRIME) % PRIME;

/** The rank of a matrix of small whole numbers, reckoned exactly, modulo a prime. */
export function rank(matrix: readonly (readonly number[])[]): number {
  const rows = matrix.map((row) => row.map(residue));
  const width = rows[0]?.length ?? 0;
  let found = 0;
  for (let column = 0; column < width; column++) {
    const pivot = rows.findIndex((row, at) => at >= found && row[column] !== 0);
    if (pivot < 0) continue;
    [rows[found], rows[pivot]] = [rows[pivot]!, rows[found]!];
    const own = rows[found]!;
    for (const row of rows.slice(found + 1)) {
      if (row[column] === 0) continue;
      const [down, up] = [own[column]!, row[column]!];
      for (let at = column; at < width; at++) row[at] = residue(row[at]! * down - own[at]! * up);
    }
    found++;
  }
  return found;
}
