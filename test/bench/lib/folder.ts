/** What a finished site weighs. */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

export interface Weight {
  /** HTML files. */
  pages: number;
  /** Of all files but share images, in MB: those are alike with every tool, or nobody has them. */
  megabytes: number;
}

export function weigh(folder: string): Weight {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const sizes = files
    .filter((name) => !/^cards[\\/]/.test(name))
    .map((name) => statSync(join(folder, name)))
    .filter((stat) => stat.isFile())
    .map(({ size }) => size);
  return {
    pages: files.filter((name) => name.endsWith('.html')).length,
    megabytes: sizes.reduce((sum, size) => sum + size, 0) / 2 ** 20,
  };
}
