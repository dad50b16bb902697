/**
 * Brings `node_modules` to what `package-lock.json` says. npm writes its own record of what it
 * installed (`node_modules/.package-lock.json`) as its last act, so comparing the two tells whether
 * an install is missing, out of date or was interrupted, without a record of our own.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { takeLock } from './lock.mjs';
import { findNode, ownNode } from './node.mjs';

const DEPENDENCIES = ['dependencies', 'devDependencies', 'optionalDependencies'];

/**
 * @param {string} root the project's folder
 * @returns {boolean} whether everything the lock file names for this machine is in place
 */
export function isInstalled(root) {
  const lock = readJson(join(root, 'package-lock.json'))?.packages ?? {};
  const record = readJson(join(root, 'node_modules', '.package-lock.json'))?.packages;
  const manifest = readJson(join(root, 'package.json'));
  if (!record || !manifest) return false;
  const wanted = DEPENDENCIES.every((key) => same(manifest[key], lock['']?.[key]));
  if (!wanted || 'problem' in findNode(root)) return false;
  return Object.entries(lock).every(([path, entry]) => {
    if (path === '') return true;
    const installed = record[path];
    // npm leaves out optional packages that are for other machines.
    if (!installed) return entry.optional === true;
    return (
      installed.version === entry.version &&
      installed.integrity === entry.integrity &&
      existsSync(join(root, path, 'package.json'))
    );
  });
}

/**
 * Runs `npm ci`, quietly: one Chinese line before, one after, npm's own words only when it fails,
 * and then the process ends with code 1.
 *
 * @param {string} root
 */
export async function install(root) {
  const release = await takeLock(join(root, '.cache', 'install.lock'), () =>
    console.log('另一个窗口正在安装软件，等它做完……'),
  );
  if (!isInstalled(root)) await installNow(root);
  release();
}

/** @param {string} root */
async function installNow(root) {
  const started = Date.now();
  console.log('正在安装网站要用的软件，第一次大约需要1到3分钟，请不要关闭窗口……');
  // Without the record an install cut short from here on is seen as such by the next run.
  rmSync(join(root, 'node_modules', '.package-lock.json'), { force: true });
  freeRunningNode(root);
  const beat = setInterval(() => console.log(`  还在安装，已用${seconds(started)}秒……`), 20_000);
  const { code, output } = await npmCi(root);
  clearInterval(beat);
  if (code === 0 && isInstalled(root)) {
    console.log(`安装好了，用了${seconds(started)}秒。`);
    return;
  }
  const node = findNode(root);
  console.error(
    code === 0 && 'problem' in node ? node.problem : `${output.trim()}\n\n${adviceFor(output)}`,
  );
  process.exit(1);
}

/** @param {string} root @returns {Promise<{ code: number, output: string }>} */
function npmCi(root) {
  const args = [
    'ci',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
    '--include=dev',
    '--include=optional',
  ];
  // Under `npm start`, npm tells where it is itself. Called by its script it needs no shell, which
  // on Windows also keeps folder names with spaces whole.
  const script = process.env.npm_execpath;
  const viaScript = script?.endsWith('npm-cli.js') && existsSync(script);
  const command = viaScript ? (process.env.npm_node_execpath ?? process.execPath) : 'npm';
  return new Promise((resolve) => {
    const child = spawn(command, viaScript ? [script, ...args] : args, {
      cwd: root,
      shell: !viaScript && process.platform === 'win32',
    });
    // An install left running alone would fight with the next one.
    const stop = () => {
      child.kill();
      process.exit(1);
    };
    process.once('SIGTERM', stop).once('SIGHUP', stop);
    let output = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (output += chunk));
    child.on('error', (error) => resolve({ code: 1, output: error.message }));
    child.on('close', (code) => {
      process.off('SIGTERM', stop).off('SIGHUP', stop);
      resolve({ code: code ?? 1, output });
    });
  });
}

/** @param {string} output what npm said @returns {string} what the reader can do about it */
function adviceFor(output) {
  if (/EUSAGE|in sync|Missing:/.test(output)) {
    return '安装没有成功：package.json 和 package-lock.json 对不上。请运行 npm install，再试一次。';
  }
  if (/ENOTFOUND|ETIMEDOUT|ECONN|EAI_AGAIN|network/i.test(output)) {
    return '安装没有成功：连不上软件仓库。请检查网络（单位网络可能要设代理），再运行同一条命令。';
  }
  if (/ENOSPC/.test(output)) return '安装没有成功：磁盘满了。请腾出约1GB空间，再运行同一条命令。';
  if (/EACCES|EPERM|EBUSY/.test(output)) {
    return '安装没有成功：有文件正被别的程序占用，或没有写入权限。请关闭正在运行的网站服务和编辑器，再运行同一条命令。';
  }
  return '安装没有成功，上面是 npm 的原话。请再运行一次；还不行，就把上面的话发给技术人员。';
}

/**
 * Windows cannot delete a program that runs, and `npm start` may run us with the very Node that
 * `npm ci` is about to replace. It can be moved away, though.
 *
 * @param {string} root
 */
function freeRunningNode(root) {
  const own = ownNode(root, process.platform, process.arch);
  if (process.platform !== 'win32' || process.execPath !== own || !existsSync(own)) return;
  const aside = join(root, '.cache', 'old-node');
  mkdirSync(aside, { recursive: true });
  renameSync(own, join(aside, `node-${process.pid}.exe`));
}

/** @param {number} since milliseconds @returns {number} */
function seconds(since) {
  return Math.round((Date.now() - since) / 1000);
}

/** @param {string} path @returns {any} `undefined` when there is no such file or it is broken */
function readJson(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}

/** @param {Record<string, string>} [a] @param {Record<string, string>} [b] */
function same(a = {}, b = {}) {
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => a[key] === b[key]);
}
