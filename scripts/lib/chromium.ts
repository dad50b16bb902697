/** A browser for the tests: the one that is there, or one installed now. */
import { findChromium } from '../../src/channels/chromium.ts';
import { aptInstall } from './apt.ts';
import { CommandFailed } from './run.ts';
import { runTool } from './tools.ts';

/**
 * A browser in any case.
 *
 * @throws CommandFailed with what the reader can do, when there is none and none can be installed
 */
export async function ensureChromium(): Promise<string> {
  const found = await find();
  if (found) return found;
  console.log('没有找到 Chrome，正在安装一个测试用的浏览器……');
  if (!(await aptInstall(['chromium']))) await runTool('playwright-core', ['install', 'chromium']);
  const installed = await find();
  if (installed) return installed;
  throw new CommandFailed(
    '浏览器测试要用 Chrome 或 Edge，这台电脑上没有，也没能自动安装。\n' +
      '请安装其中一个再试；装在特别的位置时，用环境变量 CHROME_PATH 写明程序的完整路径。',
  );
}

async function find(): Promise<string | undefined> {
  try {
    return await findChromium();
  } catch (error) {
    throw new CommandFailed((error as Error).message);
  }
}
