/** Words for figures. */

/** What indicators count in. */
export const MEASURES = {
  'ten-thousand-yuan': '万元',
  households: '户',
  persons: '人',
  'person-times': '人次',
  'case-times': '件次',
  enterprises: '家',
  places: '个',
  events: '场',
} as const;
export type Measure = keyof typeof MEASURES;

/**
 * 48 → 48, 1234.5 → 1,234.5.
 * @param places digits behind the point; as many as there are when left out
 */
export function figureText(value: number, places?: number): string {
  const [whole = '', decimals] = (
    places === undefined ? String(value) : value.toFixed(places)
  ).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return decimals === undefined ? grouped : `${grouped}.${decimals}`;
}
