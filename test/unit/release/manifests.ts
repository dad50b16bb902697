/** Manifests for tests, in short. */
import type { Manifest } from '../../../src/domain/release/manifest.ts';

/** A release: files by path with a word that stands for what is in them. */
export function manifest(
  id: string,
  files: Record<string, string>,
  more: Partial<Manifest> = {},
): Manifest {
  const states = Object.entries(files).map(([path, sha256]) => [path, { sha256, bytes: 10 }]);
  return {
    ...{ id, history: [], withdrawn: [], carried: {} },
    files: Object.fromEntries(states),
    ...more,
  };
}
