import { Resvg } from '@resvg/resvg-js';
import type { Pixels } from './pixels.ts';

/**
 * SVG to pixels. Text must have become paths: no font of the machine is looked at. The memory is
 * given back when the event loop turns, so a loop around this has to await something real.
 */
export function rasterise(svg: string, width?: number): Pixels {
  const image = new Resvg(svg, {
    font: { loadSystemFonts: false },
    ...(width !== undefined && { fitTo: { mode: 'width', value: width } as const }),
    logLevel: 'off',
  }).render();
  // Not `asPng`, which keeps its memory for ever (resvg-js#216).
  return { width: image.width, height: image.height, data: image.pixels };
}
