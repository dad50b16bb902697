/** The outline of a glyph, and how much of each pixel it covers. */

/** Straight lines, four numbers each: from x, y to x, y; curves as their control polygon's arcs. */
export interface Outline {
  /** 1 line, 2 quadratic curve; with 4 and 6 numbers in `points`. */
  kinds: number[];
  /** Em, y upwards. */
  points: number[];
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** How much of each pixel a glyph covers, in steps of an eighth. */
export interface Coverage {
  /** From the glyph's origin to the first column and row; rows go down. */
  left: number;
  top: number;
  width: number;
  height: number;
  levels: Uint8Array;
}

/** Steps between nothing and all; more could not be told apart and would take more bytes. */
export const LEVELS = 8;

/** An SVG path with M, L, Q and Z only, as TrueType has them; `undefined` when it is empty. */
export function parseOutline(path: string, em: number): Outline | undefined {
  const kinds: number[] = [];
  const points: number[] = [];
  let [x, y, startX, startY] = [0, 0, 0, 0];
  const line = (toX: number, toY: number) => {
    kinds.push(1);
    points.push(x, y, toX, toY);
    [x, y] = [toX, toY];
  };
  for (const [, command, numbers] of path.matchAll(/([MLQZ])([^MLQZ]*)/g)) {
    const [a = 0, b = 0, c = 0, d = 0] = numbers!.split(/[ ,]/).map((text) => Number(text) / em);
    if (command === 'M') [x, y, startX, startY] = [a, b, a, b];
    else if (command === 'L') line(a, b);
    else if (command === 'Z') line(startX, startY);
    else {
      kinds.push(2);
      points.push(x, y, a, b, c, d);
      [x, y] = [c, d];
    }
  }
  if (points.length === 0) return undefined;
  const xs = points.filter((_, index) => index % 2 === 0);
  const ys = points.filter((_, index) => index % 2 === 1);
  return {
    kinds,
    points,
    left: Math.min(...xs),
    right: Math.max(...xs),
    bottom: Math.min(...ys),
    top: Math.max(...ys),
  };
}

/**
 * Exact areas: every edge adds what it covers of the pixels it crosses and of all to their right,
 * and a sum along each row then gives the coverage.
 * @param size pixels an em
 * @param shift pixels to the right, less than one
 */
export function coverageOf(outline: Outline, size: number, shift: number): Coverage {
  const left = Math.floor(outline.left * size + shift);
  const top = Math.floor(-outline.top * size);
  const width = Math.ceil(outline.right * size + shift) - left + 1;
  const height = Math.ceil(-outline.bottom * size) - top;
  const areas = new Float32Array((width + 2) * height);
  const [offsetX, offsetY] = [shift - left, -top];
  let at = 0;
  const { points } = outline;
  for (const kind of outline.kinds) {
    const x0 = points[at]! * size + offsetX;
    const y0 = offsetY - points[at + 1]! * size;
    const x1 = points[at + 2]! * size + offsetX;
    const y1 = offsetY - points[at + 3]! * size;
    if (kind === 1) addEdge(areas, width + 2, x0, y0, x1, y1);
    else {
      const x2 = points[at + 4]! * size + offsetX;
      const y2 = offsetY - points[at + 5]! * size;
      addCurve(areas, width + 2, x0, y0, x1, y1, x2, y2);
    }
    at += kind === 1 ? 4 : 6;
  }
  const levels = new Uint8Array(width * height);
  for (let row = 0; row < height; row++) {
    let sum = 0;
    for (let column = 0; column < width; column++) {
      sum += areas[row * (width + 2) + column]!;
      levels[row * width + column] = Math.min(1, Math.abs(sum)) * LEVELS + 0.5;
    }
  }
  return { left, top, width, height, levels };
}

/** Pixels by which the pieces of a curve may differ from it. */
const FLATNESS = 0.08;

function addCurve(
  areas: Float32Array,
  stride: number,
  x0: number,
  y0: number,
  x1: number,
  y1: number,
  x2: number,
  y2: number,
): void {
  const bend = Math.abs(x0 - 2 * x1 + x2) + Math.abs(y0 - 2 * y1 + y2);
  const pieces = Math.ceil(Math.sqrt(bend / (4 * FLATNESS))) || 1;
  let [fromX, fromY] = [x0, y0];
  for (let piece = 1; piece <= pieces; piece++) {
    const t = piece / pieces;
    const u = 1 - t;
    const toX = u * u * x0 + 2 * u * t * x1 + t * t * x2;
    const toY = u * u * y0 + 2 * u * t * y1 + t * t * y2;
    addEdge(areas, stride, fromX, fromY, toX, toY);
    [fromX, fromY] = [toX, toY];
  }
}

function addEdge(
  areas: Float32Array,
  stride: number,
  fromX: number,
  fromY: number,
  toX: number,
  toY: number,
): void {
  if (fromY === toY) return;
  const down = fromY < toY;
  const [startX, startY, endX, endY] = down ? [fromX, fromY, toX, toY] : [toX, toY, fromX, fromY];
  const slope = (endX - startX) / (endY - startY);
  let x = startX;
  for (let row = Math.floor(startY); row < endY; row++) {
    const high = Math.min(row + 1, endY) - Math.max(row, startY);
    const next = x + slope * high;
    const area = down ? high : -high;
    const low = Math.min(x, next);
    const far = Math.max(x, next);
    const first = Math.floor(low);
    const last = Math.ceil(far);
    const at = row * stride + first;
    if (last <= first + 1) {
      // Within one pixel: a trapezium.
      const right = (low + far) / 2 - first;
      areas[at]! += area * (1 - right);
      areas[at + 1]! += area * right;
    } else {
      const each = 1 / (far - low);
      const head = 1 - (low - first);
      const a0 = 0.5 * each * head * head;
      const tail = far - last + 1;
      const am = 0.5 * each * tail * tail;
      areas[at]! += area * a0;
      if (last === first + 2) areas[at + 1]! += area * (1 - a0 - am);
      else {
        const a1 = each * (head + 0.5);
        areas[at + 1]! += area * (a1 - a0);
        for (let column = 2; column < last - first - 1; column++) {
          areas[at + column]! += area * each;
        }
        const a2 = a1 + (last - first - 3) * each;
        areas[at + last - first - 1]! += area * (1 - a2 - am);
      }
      areas[at + last - first]! += area * am;
    }
    x = next;
  }
}
