/** Runs a program and measures it with everything it starts. */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

export interface Measured {
  /** Seconds by the clock. */
  wall: number;
  /** Seconds of processor, user and system together; not a number where the system does not tell. */
  cpu: number;
  /** Most memory that all processes held at once, in MB; not a number as above. */
  memory: number;
  output: string;
}

/** How often memory is looked at, in milliseconds. */
const LOOK = 100;
/** A shell that, when the program is done, tells how much processor time it and its children took. */
const TIMED = '"$@" 2>&1; status=$?; echo; times; exit $status';

/**
 * @param command program and arguments
 * @throws Error with what the program said last, when it fails
 */
export async function measure(
  command: readonly string[],
  cwd: string,
  env: NodeJS.ProcessEnv = process.env,
): Promise<Measured> {
  const start = performance.now();
  const child = spawn('sh', ['-c', TIMED, 'sh', ...command], {
    cwd,
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
  let memory = NaN;
  const watch = setInterval(() => {
    const now = memoryOf(child.pid!);
    if (Number.isNaN(memory) || now > memory) memory = now;
  }, LOOK);
  const status = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject).on('close', resolve);
  });
  clearInterval(watch);
  const wall = (performance.now() - start) / 1000;
  if (status !== 0) throw new Error(`${command.join(' ')}\n${output.slice(-3000)}`);
  return { wall, cpu: processorSeconds(output), memory, output };
}

/** The last line of `times`: user and system time of the children, `1m2.34s 0m5.60s`. */
function processorSeconds(output: string): number {
  const last = output.trimEnd().split('\n').at(-1) ?? '';
  const parts = [...last.matchAll(/(\d+)m([\d.]+)s/g)];
  if (parts.length !== 2) return NaN;
  return parts.reduce(
    (sum, [, minutes, seconds]) => sum + Number(minutes) * 60 + Number(seconds),
    0,
  );
}

/** Resident memory of a process and all below it, in MB: Linux tells, others do not. */
function memoryOf(pid: number): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const own = Number(/^VmRSS:\s*(\d+)/m.exec(status)?.[1] ?? 0) / 1024;
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim();
    // One that has ended between two looks holds nothing.
    const below =
      children === '' ? [] : children.split(' ').map((child) => memoryOf(Number(child)));
    return below.reduce((sum, some) => sum + (Number.isNaN(some) ? 0 : some), own);
  } catch {
    return NaN;
  }
}

export function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]!;
}

/** A number for a table; a dash for what the system did not tell. */
export function round(value: number, digits = 2): string {
  return Number.isNaN(value) ? '—' : value.toFixed(digits);
}
