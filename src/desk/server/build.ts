/** Builds the whole site in the background, as `npm run build` does, and remembers what it says. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import type { DeskOptions } from './state.ts';

export interface BuildState {
  /** `idle` until the first build of this session. */
  state: 'idle' | 'running' | 'done' | 'failed';
  /** Its words so far, in Chinese. */
  lines: string[];
}

const build: BuildState = { state: 'idle', lines: [] };

export const buildState = (): BuildState => build;

/** Starts a build unless one is running. */
export function startBuild({ root, contentDir }: DeskOptions): BuildState {
  if (build.state === 'running') return build;
  build.state = 'running';
  build.lines = [];
  const env = { ...process.env };
  // The preview's own: its secret, and that pages are made for looking at.
  delete env['NUANXUN_DESK_TOKEN'];
  delete env['NODE_ENV'];
  const child = spawn(process.execPath, [join(root, 'scripts/build.ts'), '--content', contentDir], {
    cwd: root,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const hear = (piece: Buffer) => {
    build.lines.push(
      ...piece
        .toString('utf8')
        .split('\n')
        .filter((line) => line.trim() !== ''),
    );
  };
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  child.on('error', () => {
    build.state = 'failed';
    build.lines.push('没能开始生成网站，请关掉写稿台，再打开一次。');
  });
  child.on('close', (code) => {
    build.state = code === 0 ? 'done' : 'failed';
  });
  // Whoever closes the desk does not want half a build to go on.
  const stop = () => child.kill();
  process.once('exit', stop);
  child.once('close', () => process.removeListener('exit', stop));
  return build;
}
