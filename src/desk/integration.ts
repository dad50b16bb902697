import { resolve, relative } from 'node:path';
import type { AstroIntegration } from 'astro';
import type { Server } from 'node:http';
import { standFirst } from './server/handler.ts';
import { letPagesDecide } from './server/reload.ts';
import { DeskState, type DeskOptions } from './server/state.ts';

const page = (name: string) => new URL(`./pages/${name}.astro`, import.meta.url);

/** Milliseconds: editors write a file in several steps. */
const PAUSE = 60;

/**
 * Adds the writing desk to the preview. Only the command that opens the desk hands it to Astro: no
 * setting of the project knows of it, so no build can hold it.
 */
export function desk(options: DeskOptions): AstroIntegration {
  return {
    name: 'desk',
    hooks: {
      'astro:config:setup': ({ command, injectRoute, injectScript, updateConfig }) => {
        if (command !== 'dev') return;
        injectRoute({ pattern: '/desk/', entrypoint: page('index') });
        injectRoute({ pattern: '/desk/draft/', entrypoint: page('draft') });
        injectScript('page', "import '/src/desk/client/beside.ts';");
        updateConfig({
          vite: {
            logLevel: 'silent',
            server: {
              // What is wrong is said in Chinese on the page itself.
              hmr: { overlay: false },
              watch: { ignored: ['**/dist/**', '**/.cache/**', '**/content/drafts/**'] },
            },
          },
        });
      },
      'astro:server:setup': ({ server }) => {
        const state = new DeskState(options);
        if (server.httpServer) standFirst(server.httpServer as Server, state);
        letPagesDecide(server);
        let timer: NodeJS.Timeout | undefined;
        server.watcher.on('all', (_event, file) => {
          const inside = relative(state.place.content, resolve(options.root, file));
          if (inside.startsWith('..') || inside.startsWith('drafts')) return;
          state.forget();
          clearTimeout(timer);
          timer = setTimeout(() => server.ws.send('desk:changed'), PAUSE);
        });
      },
    },
  };
}
