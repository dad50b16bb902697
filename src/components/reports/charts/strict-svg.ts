import { escapeHtml } from '../../../domain/html.ts';
import type { Chart } from './types.ts';

/** What Plot says in attributes, and the style sheet of the site says by class. */
const DROPPED = [
  'style',
  'font-size',
  'font-family',
  'aria-label',
  'text-anchor',
  'fill',
  'stroke',
];

/** Longer descriptions tire listeners; the table of the chart has every figure. */
const LONGEST = 8;

/**
 * A drawing by Plot as the content security policy wants it: no style element, no style attributes;
 * with its name and its figures for those who do not see it; numbers no longer than they need to be.
 */
export function strictSvg(svg: SVGSVGElement, { id, title, bars }: Chart): string {
  svg.querySelectorAll('style').forEach((style) => style.remove());
  for (const element of [svg, ...svg.querySelectorAll('*')]) {
    for (const name of DROPPED) element.removeAttribute(name);
    for (const { name, value } of [...element.attributes]) {
      if (/\d\.\d/.test(value)) element.setAttribute(name, shorter(value));
    }
  }
  svg.setAttribute('class', 'chart');
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-labelledby', `${id}-name ${id}-text`);
  const said = bars.slice(0, LONGEST).map(({ name, label }) => `${name}${label}`);
  const more = bars.length > LONGEST ? '等，全部数字在下面的表里' : '';
  const words = [
    `<title id="${id}-name">${escapeHtml(`条形图：${title}`)}</title>`,
    `<desc id="${id}-text">${escapeHtml(`${said.join('，')}${more}。`)}</desc>`,
  ];
  return svg.outerHTML.replace('>', `>${words.join('')}`);
}

/** The same numbers to a tenth of a unit. */
const shorter = (value: string): string =>
  value.replace(/\d+\.\d+/g, (number) => String(Math.round(Number(number) * 10) / 10));
