/** Finds the browser that the tests drive, and installs one where that is possible. */
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';
import { aptInstall } from './apt.ts';
import { CommandFailed } from './run.ts';
import { runTool } from './tools.ts';

/** Nothing here goes out to the network by itself or needs a graphics card or a user account. */
export const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const LINUX_NAMES = [
  'chromium',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
];

/** Path of an installed Chromium, Chrome or Edge; `undefined` when there is none. */
export function findChromium(): string | undefined {
  const chosen = process.env['CHROME_PATH'];
  if (chosen) {
    if (existsSync(chosen)) return chosen;
    throw new CommandFailed(
      `环境变量 CHROME_PATH 指的浏览器不存在：${chosen}\n请改成浏览器程序的完整路径，或者去掉这个变量。`,
    );
  }
  return candidates().find((path) => existsSync(path));
}

/**
 * A browser in any case.
 *
 * @throws CommandFailed with what the reader can do, when there is none and none can be installed
 */
export async function ensureChromium(): Promise<string> {
  const found = findChromium();
  if (found) return found;
  console.log('没有找到 Chrome，正在安装一个测试用的浏览器……');
  if (!(await aptInstall(['chromium']))) await runTool('playwright-core', ['install', 'chromium']);
  const installed = findChromium();
  if (installed) return installed;
  throw new CommandFailed(
    '浏览器测试要用 Chrome 或 Edge，这台电脑上没有，也没能自动安装。\n' +
      '请安装其中一个再试；装在特别的位置时，用环境变量 CHROME_PATH 写明程序的完整路径。',
  );
}

function candidates(): string[] {
  const own = chromium.executablePath();
  if (process.platform === 'darwin') {
    return ['/Applications', join(homedir(), 'Applications')]
      .flatMap((folder) =>
        ['Google Chrome', 'Chromium', 'Microsoft Edge'].map((name) =>
          join(folder, `${name}.app`, 'Contents/MacOS', name),
        ),
      )
      .concat(own);
  }
  if (process.platform === 'win32') {
    return ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
      .flatMap((variable) => process.env[variable] ?? [])
      .flatMap((folder) => [
        join(folder, 'Google/Chrome/Application/chrome.exe'),
        join(folder, 'Microsoft/Edge/Application/msedge.exe'),
      ])
      .concat(own);
  }
  return (process.env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((folder) => LINUX_NAMES.map((name) => join(folder, name)))
    .concat(own);
}
