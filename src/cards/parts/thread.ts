/** The one motif of the house: a thin red thread, and on it a small lamp with its light. */
import { h, shape, type Child, type Node } from '../h.ts';
import type { Colours } from '../theme.ts';

/** A lamp of `size` × `size` pixels, on the grid of the web's icon: hook, cap, body, foot, flame. */
export function lamp(size: number, { red, gold, white }: LampColours): Node {
  const line = {
    fill: 'none',
    stroke: red,
    'stroke-width': 1.5,
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
  };
  return h('svg', { width: size, height: size, viewBox: '0 0 24 24', style: { flexShrink: 0 } }, [
    h('path', { d: 'M8 7.5h8l1.5 8.5h-11z', fill: white }),
    h('path', { d: 'M12 8.7c3 3.1 2.8 6.1 0 6.1s-3-3 0-6.1z', fill: gold }),
    h('path', { ...line, d: 'M12 1v3.5M9 4.5h6M8 7.5h8l1.5 8.5h-11zM8.5 19h7M12 19v4' }),
  ]);
}

interface LampColours {
  red: string;
  gold: string;
  white: string;
}

/** Rings of light around a point, from outside to inside; flat, so that the picture stays small. */
export function glow(x: number, y: number, radii: readonly number[], colours: readonly string[]) {
  return radii.map((radius, index) =>
    shape({
      left: x - radius,
      top: y - radius,
      width: radius * 2,
      height: radius * 2,
      borderRadius: radius,
      backgroundColor: colours[index]!,
    }),
  );
}

/** A thread straight down from the top of the card at `x`, with a lamp whose middle is at `y`. */
export function hangingLamp(
  { x, y, size, end, width }: Hanging,
  colours: Pick<Colours, 'red' | 'gold' | 'white'>,
): Child[] {
  const left = Math.round(x - width / 2);
  const top = Math.round(y - size / 2);
  // The lamp's own hook and foot reach to 1/24 of its box from the edges.
  const reach = Math.round(size / 24);
  return [
    shape({ left, top: 0, width, height: top + 2 * reach, backgroundColor: colours.red }),
    end > top + size &&
      shape({
        left,
        top: top + size - 2 * reach,
        width,
        height: end - top - size + 2 * reach,
        backgroundColor: colours.red,
      }),
    {
      ...lamp(size, colours),
      props: {
        ...lamp(size, colours).props,
        style: { position: 'absolute', left: Math.round(x - size / 2), top },
      },
    },
  ];
}

interface Hanging {
  /** Middle of the thread. */
  x: number;
  /** Middle of the lamp. */
  y: number;
  /** Of the lamp. */
  size: number;
  /** Where the thread ends. */
  end: number;
  /** Of the thread. */
  width: number;
}
