/** Runs other people's command-line tools with the Node that runs us. */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './folders.ts';

/**
 * Runs a tool from `node_modules` in the reader's terminal. Not through `node_modules/.bin`, whose
 * entries are shell scripts on Windows.
 *
 * @param packageName also the tool's name, where it has no other: `eslint`
 * @returns its exit code
 */
export function runTool(
  packageName: string,
  args: readonly string[],
  { name = packageName, env = {} }: { name?: string; env?: Record<string, string> } = {},
): Promise<number> {
  const folder = join(ROOT, 'node_modules', packageName);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    bin: string | Record<string, string>;
  };
  const script = typeof bin === 'string' ? bin : bin[name];
  if (!script) throw new Error(`${packageName} has no command ${name}`);
  return runNode([join(folder, script), ...args], env);
}

/** Runs one of our own commands in a process of its own: `build`. */
export function runScript(command: string, args: readonly string[] = []): Promise<number> {
  return runNode([join(ROOT, 'scripts', `${command}.ts`), ...args]);
}

/** Runs a program of the system; 127 when there is no such program. */
export function runProgram(command: string, args: readonly string[]): Promise<number> {
  return waitFor(spawn(command, args, { stdio: 'inherit' }));
}

function runNode(args: readonly string[], env: Record<string, string> = {}): Promise<number> {
  return waitFor(
    spawn(process.execPath, args, {
      cwd: ROOT,
      stdio: 'inherit',
      env: { ...process.env, ...env },
    }),
  );
}

function waitFor(child: ReturnType<typeof spawn>): Promise<number> {
  return new Promise((resolve) => {
    child.on('error', () => resolve(127));
    child.on('exit', (code) => resolve(code ?? 1));
  });
}
