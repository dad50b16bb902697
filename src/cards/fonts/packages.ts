import { readFileSync } from 'node:fs';
import { createRequire, findPackageJSON } from 'node:module';

const require = createRequire(import.meta.url);

/** The installed version of a package. */
export function packageVersion(name: string): string {
  const path = findPackageJSON(name, import.meta.url) ?? require.resolve(`${name}/package.json`);
  const { version } = JSON.parse(readFileSync(path, 'utf8')) as { version: string };
  return version;
}
