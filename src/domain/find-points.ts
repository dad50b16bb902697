/** Which service points a reader sees who names a district and what they come for. */

/** What is asked; an empty text means: any. */
export interface PointWish {
  district: string;
  need: string;
}

export interface Findable {
  /** Administrative code (GB/T 2260). */
  district: string;
  needs: readonly string[];
}

/** The code of the city that a district or county belongs to (GB/T 2260: its last two digits are 00). */
export function cityOf(adcode: string): string {
  return `${adcode.slice(0, 4)}00`;
}

export interface FoundPoints<T> {
  points: T[];
  /** Nothing in the district serves the need; these are the city's, which serve everybody. */
  instead: boolean;
}

/** The points that fit, in the order given. */
export function findPoints<T extends Findable>(
  points: readonly T[],
  { district, need }: PointWish,
): FoundPoints<T> {
  const fitting = points.filter(({ needs }) => need === '' || needs.includes(need));
  const inside = (adcode: string) => fitting.filter((point) => point.district === adcode);
  if (district === '') return { points: fitting, instead: false };
  const own = inside(district);
  return own.length > 0
    ? { points: own, instead: false }
    : { points: inside(cityOf(district)), instead: true };
}
