/** A chart of bars one below the other, drawn while the site is built. */
import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import { strictSvg } from './strict-svg.ts';
import type { Bar, Chart } from './types.ts';

/** Width of the drawing: what a phone of 360 px leaves between its margins, so that type stays 16 px. */
const WIDTH = 328;

/** Of type, in units of the drawing. */
const TYPE = 16;
const GAP = 8;
const THICK = 18;

/** Names up to this length stand beside their bars, longer ones above. */
const BESIDE = 6;

/** How high a chart is drawn, in units of the drawing. */
export function heightOf({ bars, scale = bars }: Chart): number {
  return bars.length * pitchOf(scale);
}

const longestOf = (bars: readonly Bar[]) => Math.max(0, ...bars.map(({ name }) => name.length));
const pitchOf = (bars: readonly Bar[]) => (longestOf(bars) <= BESIDE ? 32 : 56);

/**
 * The chart as SVG: colours and type come from the style sheet by class, nothing in it needs a style
 * attribute. Every bar has its name and its figure as text.
 */
export function barChart(chart: Chart): string {
  const scale = chart.scale ?? chart.bars;
  const longest = longestOf(scale);
  const beside = longest <= BESIDE;
  const pitch = pitchOf(scale);
  const left = beside ? longest * TYPE + GAP : 0;
  const bars = barsOf(chart.bars, scale);
  const middle = beside ? 0 : 10;
  const inRow = {
    y: 'key',
    insetTop: (pitch - THICK) / 2 + middle,
    insetBottom: (pitch - THICK) / 2 - middle,
  } as const;
  const words = { y: 'key', textAnchor: 'start' } as const;
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  const svg = Plot.plot({
    document,
    width: WIDTH,
    height: heightOf(chart),
    margin: 0,
    marginLeft: left,
    marginRight: Math.max(0, ...scale.map(({ label }) => widthOf(label))) + GAP,
    x: { axis: null, domain: [0, 1] },
    y: { axis: null, domain: bars.map(({ key }) => key), padding: 0 },
    marks: [
      Plot.tickX(bars, { ...inRow, x: 0, className: 'base' }),
      ...(['this', 'before'] as const).map((year) =>
        Plot.barX(
          bars.filter((bar) => bar.year === year),
          { ...inRow, x: 'share', className: year },
        ),
      ),
      Plot.text(bars, {
        ...words,
        frameAnchor: 'left',
        dx: -left,
        dy: beside ? 0 : -13,
        text: 'name',
        className: 'name',
      }),
      Plot.text(bars, {
        ...words,
        x: 'share',
        dx: GAP,
        dy: middle,
        text: 'label',
        className: 'value',
      }),
    ],
  });
  return strictSvg(svg as unknown as SVGSVGElement, chart);
}

/** The bars with their lengths, 0 to 1. */
function barsOf(
  bars: readonly Bar[],
  scale: readonly Bar[],
): (Bar & { key: string; share: number })[] {
  const most = Math.max(0, ...scale.map(({ value }) => value ?? 0));
  return bars.map((bar, at) => ({
    ...bar,
    key: String(at),
    share: most === 0 ? 0 : (bar.value ?? 0) / most,
  }));
}

/** Han characters are as wide as high, figures and letters a little more than half of it. */
function widthOf(text: string): number {
  return [...text].reduce((sum, mark) => sum + (mark > '\u2000' ? TYPE : TYPE * 0.58), 0);
}
