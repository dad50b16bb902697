/** The tests of the built site read what `npm run build` left; they do not build by themselves. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { DIST } from '../../scripts/lib/folders.ts';

export default function setup(): void {
  if (existsSync(join(DIST, 'index.html'))) return;
  throw new Error('dist 里还没有网站。请先运行 npm run build，或者直接运行 npm test -- build。');
}
