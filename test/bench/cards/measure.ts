/** One tool in a process of its own: `node measure.ts <tool> <images> <folder of the tools>`. */
import { readFileSync } from 'node:fs';
import { subsetFonts } from '../../../src/cards/fonts/subset.ts';
import { charactersFor } from './design.ts';
import { PAINTERS } from './painters.ts';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What is printed, as JSON. */
export interface Measured {
  /** Milliseconds an image: by the clock, and of the processor, children included. */
  wall: number;
  cpu: number;
  bytes: number;
  /** Peak of the process, megabytes. */
  memory: number;
}

const WARM_UP = 50;

const [name = '', images = '', peers = ''] = process.argv.slice(2);
const count = Number(images);
const fonts = await subsetFonts(charactersFor(count), join(peers, 'fonts'));
const files = await Promise.all(
  fonts.map(async ({ name, weight, data }) => {
    const file = join(peers, `${name}-${weight}.ttf`);
    await writeFile(file, data);
    return file;
  }),
);
const paint = await PAINTERS[name]!({ fonts, files, peers });
for (let number = 0; number < WARM_UP; number++) await paint(number);

let bytes = 0;
const before = processorTime();
const start = performance.now();
for (let number = 0; number < count; number++) bytes += (await paint(number)).length;
const measured: Measured = {
  wall: (performance.now() - start) / count,
  cpu: (processorTime() - before) / count,
  bytes: bytes / count,
  memory: process.resourceUsage().maxRSS / 1024,
};
console.log(JSON.stringify(measured));
process.exit();

/** Milliseconds of this process and, where the system tells, of its running children. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000 + childrenTime(process.pid);
}

/** Linux counts hundredths of a second in `/proc`. */
function childrenTime(pid: number): number {
  try {
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim();
    return children
      .split(' ')
      .filter(Boolean)
      .reduce((sum, child) => {
        const fields = readFileSync(`/proc/${child}/stat`, 'utf8').split(') ')[1]!.split(' ');
        return sum + (Number(fields[11]) + Number(fields[12])) * 10 + childrenTime(Number(child));
      }, 0);
  } catch {
    return 0;
  }
}
