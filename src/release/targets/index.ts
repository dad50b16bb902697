/** Every kind of target, one line each. */
import { join, resolve } from 'node:path';
import type { ReleaseTarget } from '../../schemas/release.ts';
import type { Means, Target } from '../target.ts';
import { openTools } from '../tool.ts';
import { folderTarget } from './folder.ts';
import { rcloneTarget } from './rclone.ts';
import { sshTarget } from './ssh.ts';

export interface Opened {
  target: Target;
  /** Where releases for it are put together; under the id of each. */
  staging: string;
  /** The folder of the target as its web server sees it; `undefined` for storage. */
  servedFrom: string | undefined;
  /** Ends what an earlier run has left running. */
  endRemains(): Promise<void>;
}

/**
 * @param config as the schema has accepted it: every kind has what it needs
 * @param root folder of the project
 * @param cache folder for what may be deleted at any time
 */
export function openTarget(
  config: ReleaseTarget,
  { root, cache, ...means }: Means & { root: string; cache: string },
): Opened {
  const home = join(cache, 'release', config.id);
  const staging = join(home, 'releases');
  const tools = openTools(join(home, 'running'));
  const { kind, host = '', port, folder = '', remote = '', sshConfig: configFile } = config;
  const open: Record<typeof kind, () => Target> = {
    folder: () => folderTarget(resolve(root, folder), means),
    ssh: () => sshTarget({ host, port, folder, configFile }, tools, means),
    rclone: () => rcloneTarget(remote, tools, staging, means),
  };
  return {
    target: open[kind](),
    staging,
    servedFrom: { folder: resolve(root, folder), ssh: folder, rclone: undefined }[kind],
    endRemains: tools.endRemains,
  };
}
