import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT as FIXTURES } from './helpers.ts';

const COMMAND = join(import.meta.dirname, '../../../scripts/check.ts');
const TELL_SECONDS = `process.on('exit', () => console.error(process.cpuUsage().user / 1e6))`;
const PARAGRAPH =
  '雪下了一夜，他把热水送到**每一个**站台，一个接一个的人上了车。<Law law="sample-law" article="3" />\n\n';

test(
  '300 stories of 1,500 characters are checked in well under five seconds',
  { timeout: 60_000 },
  () => {
    const content = mkdtempSync(join(tmpdir(), 'speed-'));
    cpSync(join(FIXTURES, 'good'), content, { recursive: true });
    const story = readFileSync(join(content, 'stories/bus/index.mdx'), 'utf8');
    const long = story.replace(/^picture.*\n/m, '') + PARAGRAPH.repeat(40);
    for (let number = 1; number <= 300; number++) {
      writeFileSync(join(content, `stories/story-${number}.mdx`), long);
    }

    // A program of its own, for vitest rewrites imports and makes parsing several times slower; and
    // its processor time, for the clock also counts what else the machine is doing.
    const { stdout, stderr } = spawnSync(
      process.execPath,
      ['--import', `data:text/javascript,${TELL_SECONDS}`, COMMAND, '--content', content],
      { encoding: 'utf8' },
    );
    rmSync(content, { recursive: true });

    expect(stdout).toBe('检查了 309 个文件，没有发现问题。\n');
    expect(Number(stderr)).toBeGreaterThan(0);
    expect(Number(stderr)).toBeLessThan(5);
  },
);
