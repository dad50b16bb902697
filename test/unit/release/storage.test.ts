/** Object storage: what it keeps to go back to, and what it must not keep. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { goBack, publish } from '../../../src/release/publish.ts';
import { openTarget } from '../../../src/release/targets/index.ts';
import { lacking, setEnvironment } from './places.ts';
import { startStorage } from './storage.ts';
import { PAGES, readPage, writeSite } from './tiny-site.ts';

const missing = lacking('rclone');

let home: string;
let storage: Awaited<ReturnType<typeof startStorage>>;
let restore: () => void;

beforeEach(async () => {
  home = mkdtempSync(join(tmpdir(), 'storage-'));
  storage = await startStorage('bucket');
  restore = setEnvironment(storage.environment);
});

afterEach(async () => {
  restore();
  await storage.stop();
  rmSync(home, { recursive: true, force: true });
});

const WISH = { force: false, agree: async () => true };

/** @param computer every one has a cache of its own */
function open(computer: string) {
  const config = { id: 'test', name: '测试', kind: 'rclone', remote: 'storage:bucket' } as const;
  const cache = join(home, computer);
  const means = { root: home, cache, kept: 3, say: () => {} };
  return openTarget({ ...config, rehearsal: false }, means);
}

function release(computer: string, number: number, withdrawn: string[] = []) {
  const site = join(home, 'site');
  writeSite(site, number);
  writeFileSync(join(site, 'face.jpg'), `face ${number}`);
  return publish(open(computer), {
    ...WISH,
    moved: new Set(['/more/']),
    make: (known) => ({ ...known, site, withdrawn, kept: 3, time: new Date(2021, 0, number) }),
  });
}

const shown = () => Promise.all(PAGES.map((path) => readPage(storage.get, path)));
const all = (number: number) => PAGES.map(() => number);
const kept = () => [...storage.objects.keys()].filter((key) => key.includes('/kept/'));

describe.skipIf(missing.length > 0)(
  `object storage${missing.length > 0 ? '（跳过：这台电脑上没有 rclone）' : ''}`,
  () => {
    test('any computer goes back and on; of what was withdrawn nothing is kept', async () => {
      for (const number of [2, 3]) await release('first', number);
      await goBack(open('second'), WISH);
      expect(await shown()).toEqual(all(2));
      expect(await storage.get('/more/'), 'a page of release 3').toBeUndefined();
      expect(await storage.get('/face.jpg')).toBe('face 2');
      const page = storage.objects.get('/bucket/about/index.html');
      expect(page?.headers['cache-control']).toBe('public, max-age=60');
      expect(kept()).toEqual([]);
      await expect(goBack(open('second'), WISH)).rejects.toThrow('没有可以退回的旧版本');

      await release('third', 4);
      expect(kept()).not.toEqual([]);
      expect(await release('first', 4)).toBe('same');
      await release('first', 5, ['/stories/warm-bus/']);
      expect(await shown()).toEqual(all(5));
      expect(kept()).toEqual([]);
      await expect(goBack(open('first'), WISH)).rejects.toThrow('没有可以退回的旧版本');
    });
  },
);
