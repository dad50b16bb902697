import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { compareFolders } from '../../../src/release/same.ts';
import { writeSite } from './tiny-site.ts';

test('every file that is missing or has another byte is named', async () => {
  const home = mkdtempSync(join(tmpdir(), 'same-'));
  const [a, b] = [join(home, 'a'), join(home, 'b')];
  writeSite(a, 1);
  writeSite(b, 1);
  const same = await compareFolders(a, b);
  writeFileSync(join(a, 'about/index.html'), 'x');
  writeFileSync(join(a, 'more.txt'), '');
  rmSync(join(a, 'feed.xml'));
  const { differences } = await compareFolders(a, b);
  rmSync(home, { recursive: true });
  expect(same).toEqual({ differences: [], files: 8 });
  expect(differences).toEqual([
    { file: '/about/index.html', in: 'both' },
    { file: '/feed.xml', in: 'second' },
    { file: '/more.txt', in: 'first' },
  ]);
});
