import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import type { Loader } from 'astro/loaders';
import type { ServicePointFile } from '../schemas/service-point.ts';

/** One file holds the service points of a district; each becomes an entry with its district. */
export function servicePointLoader(folder: string): Loader {
  return {
    name: 'service-points',
    load: async ({ config, parseData, store, watcher }) => {
      const base = new URL(`${folder}/`, config.root);
      const load = async () => {
        store.clear();
        // A union that has only just begun has no points yet, and no folder for them.
        const names = existsSync(base) ? await readdir(base) : [];
        for (const name of names.filter((file) => file.endsWith('.json')).sort()) {
          const file = JSON.parse(await readFile(new URL(name, base), 'utf8')) as ServicePointFile;
          for (const point of file.points) {
            const data = await parseData({
              id: point.id,
              data: { ...point, district: file.district },
            });
            store.set({ id: point.id, data });
          }
        }
      };
      await load();
      watcher?.on('change', (path) => {
        if (path.includes('service-points')) void load();
      });
    },
  };
}
