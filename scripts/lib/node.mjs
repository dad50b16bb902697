/** Which Node runs the project's scripts. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** The oldest Node that reads TypeScript by itself and that every tool here accepts. */
const OLDEST = [22, 22];

/**
 * The project's own Node, which npm installs as a package; where there is none for this kind of
 * machine (Apple silicon, for one), the Node that runs now, if it is new enough.
 *
 * @param {string} root the project's folder
 * @param {{ platform?: string, arch?: string, version?: string, current?: string }} [machine]
 * @returns {{ path: string } | { problem: string }} `problem` is a Chinese sentence for the reader
 */
export function findNode(
  root,
  {
    platform = process.platform,
    arch = process.arch,
    version = process.versions.node,
    current = process.execPath,
  } = {},
) {
  const own = ownNode(root, platform, arch);
  if (existsSync(own)) return { path: own };
  if (isNewEnough(version)) return { path: current };
  return {
    problem:
      `这台电脑的 Node 是 ${version}，太旧了；npm 上也没有适合这种电脑（${platform}-${arch}）的 Node。\n` +
      '请到 nodejs.org 下载并安装 Node 24，再运行同一条命令。',
  };
}

/**
 * Where npm puts the project's own Node, whether or not it is there.
 *
 * @param {string} root
 * @param {string} platform
 * @param {string} arch
 */
export function ownNode(root, platform, arch) {
  const windows = platform === 'win32';
  const name = `node-${windows ? 'win' : platform}-${arch}`;
  return join(root, 'node_modules', name, 'bin', windows ? 'node.exe' : 'node');
}

/** @param {string} version `22.22.0` */
function isNewEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = OLDEST;
  return major > oldestMajor || (major === oldestMajor && minor >= oldestMinor);
}
