import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT as FIXTURES } from './helpers.ts';

const COMMAND = join(import.meta.dirname, '../../../scripts/check.ts');
const PARAGRAPH =
  '雪下了一夜，他把热水送到**每一个**站台，一个接一个的人上了车。<Law law="sample-law" article="3" />\n\n';

test('300 stories of 1,500 characters are checked in well under five seconds', () => {
  const content = mkdtempSync(join(tmpdir(), 'speed-'));
  cpSync(join(FIXTURES, 'good'), content, { recursive: true });
  const story = readFileSync(join(content, 'stories/bus/index.mdx'), 'utf8');
  const long = story.replace(/^picture.*\n/m, '') + PARAGRAPH.repeat(40);
  for (let number = 1; number <= 300; number++) {
    writeFileSync(join(content, `stories/story-${number}.mdx`), long);
  }

  // A program of its own: vitest rewrites imports, which makes parsing several times slower.
  const started = performance.now();
  const { stdout } = spawnSync(process.execPath, [COMMAND, '--content', content], {
    encoding: 'utf8',
  });
  const seconds = (performance.now() - started) / 1000;
  rmSync(content, { recursive: true });

  expect(stdout).toBe('检查了 308 个文件，没有发现问题。\n');
  expect(seconds).toBeLessThan(5);
});
