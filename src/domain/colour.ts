/** Colours as `#rrggbb` and their contrast (WCAG 2.2, relative luminance and contrast ratio). */

type Rgb = readonly [red: number, green: number, blue: number];

function parse(colour: string): Rgb {
  const value = Number.parseInt(colour.slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}

function luminance(colour: string): number {
  const [red, green, blue] = parse(colour).map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast ratio of two colours, from 1 to 21. */
export function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** `share` of `b` mixed into `a`; 0 gives `a`, 1 gives `b`. */
export function mix(a: string, b: string, share: number): string {
  const from = parse(a);
  const to = parse(b);
  return `#${from
    .map((channel, index) =>
      Math.round(channel + (to[index]! - channel) * share)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
}

/**
 * The colour nearest to `colour`, on the way to `towards`, that reaches `ratio` against `ground`.
 * Returns `towards` when nothing before it does.
 */
export function readable(colour: string, ground: string, towards: string, ratio: number): string {
  for (let step = 0; step < 50; step++) {
    const candidate = mix(colour, towards, step / 50);
    if (contrast(candidate, ground) >= ratio) return candidate;
  }
  return towards;
}
