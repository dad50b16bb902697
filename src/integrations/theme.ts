import type { AstroIntegration } from 'astro';
import { themeCss } from '../styles/theme.ts';
import type { Site } from '../schemas/site.ts';

const ID = 'virtual:theme.css';

/** Gives the style sheet the union's colours from `site.json`, light and dark. */
export function theme(site: Site): AstroIntegration {
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
                load: (id: string) => (id === `\0${ID}` ? themeCss(site.colours) : undefined),
              },
            ],
          },
        });
      },
    },
  };
}
