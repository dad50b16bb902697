/**
 * A process that releases a tiny site, once it is told to, for tests that kill it:
 * `node publisher.ts '<json>'`.
 */
import { once } from 'node:events';
import { join } from 'node:path';
import type { ReleaseTarget } from '../../../src/schemas/release.ts';
import { publish } from '../../../src/release/publish.ts';
import { openTarget } from '../../../src/release/targets/index.ts';

/** What the process is told. */
export interface Job {
  config: ReleaseTarget;
  /** Folder for everything that the release remembers. */
  cache: string;
  site: string;
}

const { config, cache, site }: Job = JSON.parse(process.argv[2]!);
// The test counts from here: it wants to hit the work, not the start of Node.
process.stdout.write('ready\n');
await once(process.stdin, 'data');
process.stdin.destroy();
const means = { kept: 3, say: () => {} };
const opened = openTarget(config, { root: cache, cache, ...means });
await publish(opened, {
  force: false,
  // Every third release has a page more, which the next one lacks.
  moved: new Set(['/more/']),
  make: ({ online, folder }) => ({
    site,
    folder,
    online,
    withdrawn: [],
    kept: means.kept,
    time: new Date(),
    memory: join(cache, 'compressed'),
  }),
  agree: async () => true,
});
process.stdout.write('done\n');
