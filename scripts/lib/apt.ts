/** Installs Debian packages where that needs no question to anybody. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { runProgram } from './tools.ts';

/** Whether it worked; `false` at once where this is no Debian or not the administrator's account. */
export async function aptInstall(packages: readonly string[]): Promise<boolean> {
  if (!existsSync('/usr/bin/apt-get') || process.getuid?.() !== 0) return false;
  process.env['DEBIAN_FRONTEND'] = 'noninteractive';
  await runProgram('apt-get', ['update', '-qq']);
  return (await runProgram('apt-get', ['install', '-y', '-qq', ...packages])) === 0;
}

/** Without a Chinese font the browser draws boxes, and widths in the tests mean nothing. */
export async function ensureChineseFont(): Promise<void> {
  if (process.platform !== 'linux' || hasChineseFont()) return;
  console.log('没有找到中文字体，正在安装……');
  if (await aptInstall(['fontconfig', 'fonts-noto-cjk'])) return;
  console.log('没能装上中文字体，浏览器测试的结果可能不准。请安装思源黑体（Noto Sans CJK）。');
}

function hasChineseFont(): boolean {
  const { stdout } = spawnSync('fc-list', [':lang=zh'], { encoding: 'utf8' });
  return Boolean(stdout?.trim());
}
