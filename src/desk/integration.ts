import { join, resolve, relative } from 'node:path';
import type { AstroIntegration } from 'astro';
import type { Server } from 'node:http';
import { standFirst } from './server/handler.ts';
import { DRAFTS } from '../source/discover.ts';
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
            // Two desks, each with its own content, would clear what the other serves.
            cacheDir: join(options.root, '.cache/desk/vite', nameOf(options.contentDir)),
            server: {
              // What is wrong is said in Chinese on the page itself.
              hmr: { overlay: false },
              watch: { ignored: (file: string) => isIdle(options, file) },
            },
          },
        });
      },
      'astro:server:setup': ({ server }) => {
        const state = new DeskState(options);
        server.watcher.add(state.place.content);
        if (server.httpServer) standFirst(server.httpServer as Server, state);
        letPagesDecide(server);
        let timer: NodeJS.Timeout | undefined;
        server.watcher.on('all', (_event, file) => {
          const inside = relative(state.place.content, resolve(options.root, file));
          if (inside.startsWith('..') || inside.startsWith(DRAFTS)) return;
          state.forget();
          clearTimeout(timer);
          timer = setTimeout(() => server.ws.send('desk:changed'), PAUSE);
        });
      },
    },
  };
}

const nameOf = (contentDir: string) => contentDir.replaceAll(/[^\w-]/g, '_');

/** Folders whose changes concern no page: finished sites, caches, what is not ready. */
function isIdle({ root, contentDir }: DeskOptions, file: string): boolean {
  const inside = (folder: string) => !/^\.\.|^[A-Z]:/i.test(relative(resolve(root, folder), file));
  if (inside(contentDir)) return inside(`${contentDir}/${DRAFTS}`);
  return inside('dist') || inside('.cache');
}
