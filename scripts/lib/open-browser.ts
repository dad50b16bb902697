/** Opens an address in the officer's own browser. */
import { spawn } from 'node:child_process';

/** How each system opens an address. */
const COMMANDS: Partial<Record<NodeJS.Platform, [program: string, ...args: string[]]>> = {
  win32: ['rundll32', 'url.dll,FileProtocolHandler'],
  darwin: ['open'],
};

/** Where there is no browser, nothing happens: the address stands in the terminal as well. */
export function openBrowser(url: string): void {
  const [program, ...args] = COMMANDS[process.platform] ?? ['xdg-open'];
  const child = spawn(program!, [...args, url], { stdio: 'ignore', detached: true });
  child.on('error', () => {});
  child.unref();
}
