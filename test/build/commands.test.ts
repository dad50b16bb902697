/** A site that is online stays as it is when the content has a mistake. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { CACHE, DIST, ROOT } from '../../scripts/lib/folders.ts';
import { files } from './site.ts';

let content: string;

beforeEach(() => {
  content = mkdtempSync(join(CACHE, 'content-'));
  cpSync(join(ROOT, 'content'), content, { recursive: true });
});

afterEach(() => rmSync(content, { recursive: true }));

/** Changes a file of the content; `from` must be there. */
function edit(file: string, from: string | RegExp, to: string): void {
  const path = join(content, file);
  const text = readFileSync(path, 'utf8');
  const changed = text.replace(from, to);
  if (changed === text) throw new Error(`${file} has no ${from}`);
  writeFileSync(path, changed);
}

/** Runs one of our commands the way npm does. */
function command(name: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(ROOT, 'scripts/bootstrap.mjs'), name, '--content', relative(ROOT, content), ...args],
    { encoding: 'utf8' },
  );
  return { status, output: stdout + stderr };
}

/** Name, size and time of every file of the site. */
function fingerprint(): string[] {
  return [...files].map((file) => {
    const { size, mtimeMs } = statSync(join(DIST, file));
    return `${file} ${size} ${mtimeMs}`;
  });
}

const MISTAKES: [string, string, () => void][] = [
  ['broken JSON', 'site.json', () => edit('site.json', '"name"', '"name')],
  [
    'an unknown field',
    'legal-aid/unpaid-wages.mdx',
    () => edit('legal-aid/unpaid-wages.mdx', /^title:/m, 'tittle: 一\ntitle:'),
  ],
  [
    'a reference to nothing',
    'stories/ledger-under-the-lamp/index.mdx',
    () =>
      edit('stories/ledger-under-the-lamp/index.mdx', '2021-two-festivals', '2021-two-festival'),
  ],
  [
    'a swapped coordinate',
    'service-points/340302.json',
    () =>
      edit(
        'service-points/340302.json',
        /"coordinates": \[\s*([\d.]+),\s*([\d.]+)/,
        '"coordinates": [$2, $1',
      ),
  ],
  [
    'an import in an article',
    'legal-aid/unpaid-wages.mdx',
    () =>
      edit('legal-aid/unpaid-wages.mdx', /\n---\n/, '\n---\n\nimport { rmSync } from "node:fs"\n'),
  ],
];

describe.each(MISTAKES)('%s', (_title, file, makeMistake) => {
  test('check names the place, for programs and for people', () => {
    makeMistake();
    const path = `${relative(ROOT, content)}/${file}`;
    const unix = command('check', '--format', 'unix');
    expect(unix.status).toBe(1);
    const line = unix.output.split('\n').find((text) => text.startsWith(`${path}:`));
    expect(line).toMatch(/^[^:]+:\d+:\d+: .*\p{Script=Han}.* \[[a-z-]+\]$/u);
  });

  test('the build stops and the site stays as it is', () => {
    makeMistake();
    const before = fingerprint();
    const { status, output } = command('build');
    expect(status).toBe(1);
    expect(output).toContain(`${relative(ROOT, content)}/${file}`);
    expect(output).toMatch(/第\s*\d+\s*行/);
    expect(output).toContain('原来的网站没有动');
    expect(fingerprint()).toEqual(before);
  });
});

test('content without a mistake passes; what remains concerns the office, not the words', () => {
  const { status, output } = command('check', '--format', 'unix');
  const rules = [...output.matchAll(/ \[([a-z-]+)\]$/gm)].map((match) => match[1]);
  expect({ status, rules }).toEqual({ status: 0, rules: ['stale-column', 'review'] });
});
