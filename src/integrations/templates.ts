import type { AstroIntegration } from 'astro';

const page = (name: string) => new URL(`../pages/share/_templates/${name}`, import.meta.url);

/** Adds a page with every design of share image to the preview; the site itself has none. */
export function templates(): AstroIntegration {
  return {
    name: 'templates',
    hooks: {
      'astro:config:setup': ({ command, injectRoute }) => {
        if (command !== 'dev') return;
        injectRoute({ pattern: '/share/templates/', entrypoint: page('index.astro') });
        injectRoute({ pattern: '/share/templates/[name].png', entrypoint: page('image.png.ts') });
      },
    },
  };
}
