import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { PLAYER } from '../components/reading/offer.ts';

const SOURCE = fileURLToPath(new URL('../components/reading/player.ts', import.meta.url));

/** A module in the head as Astro writes it, which runs when the page may long have been painted. */
const LATE = /(<head>(?:(?!<\/head>)[\s\S])*<script type="module") (?=src=)/;

/** What 长辈版 and reading aloud need beyond the pages themselves. */
export function reading(): AstroIntegration {
  return {
    name: 'reading',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [emitPlayer] } });
      },
    },
  };
}

/**
 * The script in the head of a page decides how large its text is: it runs as soon as it is there,
 * and nothing is painted before. Astro leaves no way to say so in the page itself.
 */
export function hurry(html: string): string {
  return html.replace(LATE, '$1 async blocking="render" ');
}

/**
 * Bundles what reads aloud under a name that never changes, and so out of reach of Vite's way to load
 * modules, which weighs more on every page than all that pages do themselves.
 */
const emitPlayer = {
  name: 'reading-player',
  apply: 'build' as const,
  applyToEnvironment: ({ name }: { name: string }) => name === 'client',
  buildStart(this: { emitFile(file: { type: 'chunk'; id: string; fileName: string }): string }) {
    this.emitFile({ type: 'chunk', id: SOURCE, fileName: PLAYER.slice(1) });
  },
};
