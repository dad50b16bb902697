/** Packages to compare with: installed beside the projects of this account, never in this one. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** What may be deleted at any time. */
export const STORE = join(
  process.env['XDG_CACHE_HOME'] ?? process.env['LOCALAPPDATA'] ?? join(homedir(), '.cache'),
  'nuanxun-bench',
);

/**
 * Makes sure that the packages are in a folder of the store, in exactly these versions.
 *
 * @returns the folder, and whether they are there: what is missing is to be reported, not guessed
 */
export function install(
  name: string,
  dependencies: Record<string, string>,
): { folder: string; ready: boolean } {
  const folder = join(STORE, name);
  mkdirSync(folder, { recursive: true });
  const manifest = join(folder, 'package.json');
  // Also where another package would ask for another version of one.
  const overrides = Object.fromEntries(Object.keys(dependencies).map((key) => [key, `$${key}`]));
  const wanted = JSON.stringify({ private: true, type: 'module', dependencies, overrides });
  const installed = join(folder, 'installed.json');
  if (readIfThere(installed) === wanted) return { folder, ready: true };
  writeFileSync(manifest, wanted);
  const { status } = spawnSync('npm', ['install', '--no-audit', '--no-fund', '--silent'], {
    cwd: folder,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  rmSync(installed, { force: true });
  if (status === 0) writeFileSync(installed, wanted);
  return { folder, ready: status === 0 };
}

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
