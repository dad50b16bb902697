/** Our own site with so many stories: a copy of the project in the store, its share images at hand. */
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { copyProject, plainEnvironment } from '../../../scripts/lib/reproducible.ts';
import { openCache } from '../../../src/cards/cache.ts';
import { writeSummed } from '../../../src/cards/files.ts';
import { imagesOf } from '../../../src/cards/images.ts';
import { collectSubjects } from '../../../src/cards/subjects/index.ts';
import { readContent } from '../../../src/source/index.ts';
import { measure, type Measured } from '../lib/run.ts';
import { STORE } from '../lib/packages.ts';
import { writeSite } from './write.ts';

/** Of a share image, as they are on average. */
const IMAGE_BYTES = 28_000;

export interface OurSite {
  /** Of the copy of the project. */
  folder: string;
  content: string;
  dist: string;
  /** Forgets every earlier build, but not the share images. */
  forget(): void;
  /** Builds; whether from nothing or not depends on `forget`. */
  build(): Promise<Measured>;
}

/** @param name of the copy, where one of the size is not enough */
export async function ourSite(stories: number, name = `ours-${stories}`): Promise<OurSite> {
  const folder = join(STORE, name);
  const content = join(folder, 'content');
  const source = join(STORE, `content-${stories}`);
  writeSite(source, stories);
  // What an earlier run has left behind would be built, too; only the images are worth keeping.
  for (const entry of existsSync(folder) ? readdirSync(folder) : []) {
    if (entry !== '.cache') rmSync(join(folder, entry), { recursive: true });
  }
  await copyProject(folder, source);
  const forget = () => {
    const cache = join(folder, '.cache');
    for (const entry of existsSync(cache) ? readdirSync(cache) : []) {
      if (entry !== 'cards') rmSync(join(cache, entry), { recursive: true });
    }
    rmSync(join(folder, 'dist'), { recursive: true, force: true });
  };
  await fillImages(folder);
  return {
    folder,
    content,
    dist: join(folder, 'dist'),
    forget,
    build: () =>
      measure([process.execPath, 'scripts/build.ts'], folder, {
        ...plainEnvironment(),
        NODE_NO_WARNINGS: '1',
      }),
  };
}

/** Puts a file of the usual size in the cache for each share image that is not there: drawing is measured elsewhere. */
export async function fillImages(root: string): Promise<void> {
  const content = await readContent(root, 'content');
  const images = await imagesOf(await collectSubjects(content, root), { root, content }, true);
  const cache = openCache(root);
  for (const [number, { key }] of images.entries()) {
    if (cache.read(key)) continue;
    await writeSummed(cache.stemOf(key), cache.extension, Buffer.alloc(IMAGE_BYTES, number));
  }
}
