import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { cleanPhotos } from '../channels/photos.ts';

/** Publishes no photograph with the place where it was taken. */
export function photos(): AstroIntegration {
  let assets = '';
  return {
    name: 'photos',
    hooks: {
      'astro:config:done': ({ config }) => {
        assets = config.build.assets;
      },
      'astro:build:done': ({ dir }) => cleanPhotos(fileURLToPath(dir), assets),
    },
  };
}
