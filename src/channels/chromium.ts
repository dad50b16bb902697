/** Finds the browser that prints documents and that the tests drive. */
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

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

/**
 * Path of an installed Chromium, Chrome or Edge; `undefined` when there is none.
 * @throws Error in Chinese when CHROME_PATH names a file that does not exist
 */
export async function findChromium(): Promise<string | undefined> {
  const chosen = process.env['CHROME_PATH'];
  if (chosen) {
    if (existsSync(chosen)) return chosen;
    throw new Error(
      `环境变量 CHROME_PATH 指的浏览器不存在：${chosen}\n请改成浏览器程序的完整路径，或者去掉这个变量。`,
    );
  }
  const installed = candidates().find((path) => existsSync(path));
  if (installed) return installed;
  const { chromium } = await import('playwright-core');
  const own = chromium.executablePath();
  return existsSync(own) ? own : undefined;
}

function candidates(): string[] {
  if (process.platform === 'darwin') {
    return ['/Applications', join(homedir(), 'Applications')].flatMap((folder) =>
      ['Google Chrome', 'Chromium', 'Microsoft Edge'].map((name) =>
        join(folder, `${name}.app`, 'Contents/MacOS', name),
      ),
    );
  }
  if (process.platform === 'win32') {
    return ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
      .flatMap((variable) => process.env[variable] ?? [])
      .flatMap((folder) => [
        join(folder, 'Google/Chrome/Application/chrome.exe'),
        join(folder, 'Microsoft/Edge/Application/msedge.exe'),
      ]);
  }
  return (process.env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((folder) => LINUX_NAMES.map((name) => join(folder, name)));
}
