/**
 * The one door to every command: `node scripts/bootstrap.mjs start -- …` installs what is missing,
 * then runs `scripts/start.ts` with the project's own Node. Plain JavaScript without dependencies,
 * because it has to run on a fresh machine whose Node (20 or later) cannot read TypeScript.
 */
import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { install, isInstalled } from './lib/install.mjs';
import { findNode } from './lib/node.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** What can be asked for, in the words of the person who asks. */
const COMMANDS = {
  start: '生成网站并打开服务',
  desk: '打开写稿台',
  build: '只生成网站',
  import: '导入 Word 文件',
  report: '收统计表',
  new: '新建一篇稿件，或者另一个工会的网站',
  members: '取下级工会网站的新消息',
  sheets: '服务点导出成 Excel、读回来',
  check: '检查内容',
  release: '把网站放到网上',
  review: '三审三校签字',
  cards: '只画分享图',
  bench: '测量速度',
  dev: '边改边看',
  test: '全部测试',
  lint: '检查代码写法',
  typecheck: '检查代码类型',
};

const [name = '', ...args] = process.argv.slice(2);

if (!Object.hasOwn(COMMANDS, name)) {
  const list = Object.entries(COMMANDS).map(([key, what]) => `  ${howToCall(key)}  ${what}`);
  console.error(`没有“${name}”这个命令。可以用的命令：\n${list.join('\n')}`);
  process.exit(2);
}

if (!isInstalled(root)) await install(root);

const node = findNode(root);
if ('problem' in node) {
  console.error(node.problem);
  process.exit(1);
}
run(node.path);

/** Runs the script in the reader's terminal; its end, by code or by signal, becomes ours. */
function run(/** @type {string} */ nodePath) {
  const child = spawn(nodePath, [join(root, 'scripts', `${name}.ts`), ...args], {
    cwd: root,
    stdio: 'inherit',
    env: {
      ...process.env,
      PATH: [join(root, 'node_modules', '.bin'), process.env.PATH].join(delimiter),
      // Node 22 warns in English about TypeScript files, in every process and worker it starts.
      NODE_NO_WARNINGS: '1',
      ASTRO_TELEMETRY_DISABLED: '1',
    },
  });
  // Ctrl+C reaches the child from the terminal as well: wait for it to clean up.
  process.on('SIGINT', () => {});
  for (const signal of /** @type {const} */ (['SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => child.kill(signal));
  }
  // npm, told to end, ends its shell but not us: a site nobody can stop would keep its port.
  const parent = process.ppid;
  setInterval(() => process.ppid === parent || child.kill(), 500).unref();
  child.on('error', (error) => {
    console.error(
      `这台电脑运行不了随项目安装的 Node（${nodePath}）：${error.message}\n` +
        '请安装 Node 24（nodejs.org），删掉 node_modules 文件夹，再试一次。',
    );
    process.exit(1);
  });
  child.on('exit', (code, signal) => {
    if (!signal) process.exit(code ?? 1);
    process.removeAllListeners(signal);
    process.kill(process.pid, signal);
  });
}

/** `npm start`, `npm test`, `npm run check`. */
function howToCall(/** @type {string} */ command) {
  return command === 'start' || command === 'test' ? `npm ${command}` : `npm run ${command}`;
}
