import { readable } from '../domain/colour.ts';
import type { Site } from '../schemas/site.ts';

/** Contrast that WCAG 2.2 asks of text at level AAA (1.4.6), with a little to spare. */
const AAA = 7.2;

const LIGHT = { paper: '#ffffff', panel: '#f6f6f6' };
const DARK = { paper: '#161616', panel: '#222222' };

/**
 * The union's colours as custom properties. Whatever the union chooses, text stays readable: each
 * colour is moved towards black or white until it reaches AAA on the ground it is used on.
 */
export function themeCss(colours: Site['colours']): string {
  const light = [
    `--paper:${LIGHT.paper}`,
    `--panel:${LIGHT.panel}`,
    `--brand:${readable(colours.text, LIGHT.panel, '#000000', AAA)}`,
    `--brand-area:${readable(colours.text, '#ffffff', '#000000', AAA)}`,
    `--thread:${colours.area}`,
    `--ornament:${colours.ornament}`,
  ];
  const dark = [
    `--paper:${DARK.paper}`,
    `--panel:${DARK.panel}`,
    `--brand:${readable(colours.area, DARK.panel, '#ffffff', AAA)}`,
    `--brand-area:${readable(colours.text, '#ffffff', '#000000', AAA)}`,
    `--thread:${readable(colours.area, DARK.paper, '#ffffff', 4.5)}`,
    `--ornament:${colours.ornament}`,
  ];
  return `@layer base{:root{${light.join(';')}}@media (prefers-color-scheme:dark){:root{${dark.join(';')}}}}`;
}
