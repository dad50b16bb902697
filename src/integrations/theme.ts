import type { AstroIntegration } from 'astro';
import { printCss } from '../authoring/print.ts';
import { themeCss } from '../styles/theme.ts';
import type { Site } from '../schemas/site.ts';

const ID = 'virtual:theme.css';

/** Gives the style sheet the union's colours from `site.json`, light and dark, and the print forms of components. */
export function theme(site: Site): AstroIntegration {
  const css = themeCss(site.colours) + printCss();
  return {
    name: 'theme',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'theme',
                resolveId: (id: string) => (id === ID ? `\0${ID}` : undefined),
                load: (id: string) => (id === `\0${ID}` ? css : undefined),
              },
            ],
          },
        });
      },
    },
  };
}
