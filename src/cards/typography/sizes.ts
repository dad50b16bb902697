/** From one size to the next, a step that an eye just notices. */
const STEP = 0.92;

/** Font sizes to try, in pixels: the largest, then smaller by steps, the smallest last. */
export function shrink(largest: number, smallest: number): number[] {
  const sizes: number[] = [];
  for (let size = largest; size > smallest; size *= STEP) sizes.push(Math.round(size));
  return [...new Set([...sizes, smallest])];
}
