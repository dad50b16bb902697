/**
 * A release may be killed at any moment: readers never see half a site, and the next run mends all.
 * Thoroughly, an S3 server from npm included: `NUANXUN_KILLS=50 npm test -- unit killed`; another seed
 * by `NUANXUN_SEED`.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { goBack } from '../../../src/release/publish.ts';
import { openTarget } from '../../../src/release/targets/index.ts';
import { killReleases, release, SEED } from './killing.ts';
import { PLACES, THOROUGH } from './places.ts';
import { PAGES, readPage, startReader, writeSite } from './tiny-site.ts';

/** Number of the release that is let through in the end. */
const LAST = 1000;

for (const { title, missing, kills, atOnce, open } of PLACES) {
  const lacking = missing.length > 0 ? `（跳过：这台电脑上没有 ${missing.join('、')}）` : '';
  test.skipIf(missing.length > 0)(
    `${title}: killed at ${kills} random moments while a reader reads${lacking}`,
    async () => {
      await using place = await open();
      const { job, get, folder } = place;
      writeSite(job.site, 1);
      await release(job);
      // The first has nothing to compare, keep or delete: the second tells how long they take.
      writeSite(job.site, 2);
      const { milliseconds: length } = await release(job);

      const reader = atOnce ? startReader(get) : undefined;
      const completed = await killReleases(job, {
        kills,
        length,
        // Every release is tried twice: the second finds what the first has left.
        before: (kill) => kill % 2 === 0 && writeSite(job.site, 3 + kill),
      });
      writeSite(job.site, LAST);
      await release(job);
      const reading = await reader?.stop();

      const shown = await Promise.all(PAGES.map((path) => readPage(get, path)));
      expect(shown).toEqual(PAGES.map(() => LAST));
      expect(await get('/more/'), 'a page that the last release lacks').toBeUndefined();
      if (reading) {
        expect(reading.read).toBeGreaterThan(kills);
        // Otherwise the moments were not spread over the work.
        expect(reading.seen.size).toBeGreaterThan(1);
      }
      expect(completed).toBeLessThan(kills);
      if (folder !== undefined) expectTidy(folder);

      // And back, to a release that is whole as well; from a computer that has not released before.
      const another = `${job.cache}-of-another`;
      const means = { root: another, cache: another, kept: 3, say: () => {} };
      const wish = { force: false, agree: async () => true };
      await goBack(openTarget(job.config, means), wish);
      const back = await Promise.all(PAGES.map((path) => readPage(get, path)));
      expect(new Set(back).size).toBe(1);
      expect(back[0]).toBeLessThan(LAST);
      if (THOROUGH !== undefined) {
        console.log(
          `${title}: seed ${SEED}, ${kills} kills (${completed} came too late), ${reading?.read ?? 0} pages read of ${reading?.seen.size ?? 0} releases`,
        );
      }
    },
    120_000 + (THOROUGH ?? 0) * 20_000,
  );
}

/** Nothing is left of releases that were cut short. */
function expectTidy(folder: string): void {
  const manifest = JSON.parse(readFileSync(join(folder, 'current/manifest.json'), 'utf8'));
  const left = readdirSync(join(folder, 'releases')).sort();
  expect(left).toEqual([manifest.id, ...manifest.history].sort());
  expect(readdirSync(folder).sort()).toEqual(['current', 'releases']);
}
