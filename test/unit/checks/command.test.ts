import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { ROOT as FIXTURES } from './helpers.ts';

const PROJECT = join(import.meta.dirname, '../../..');
const GOOD = join(FIXTURES, 'good');
const bad = mkdtempSync(join(tmpdir(), 'check-'));
cpSync(GOOD, bad, { recursive: true });
const story = join(bad, 'stories/bus/index.mdx');
writeFileSync(story, readFileSync(story, 'utf8').replace('kind: visit', 'kind: visti'));

afterAll(() => rmSync(bad, { recursive: true }));

/** Runs `npm run check -- …` as a program of its own. */
function check(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(PROJECT, 'scripts/check.ts'), ...args],
    { encoding: 'utf8' },
  );
  return { status, stdout, stderr };
}

describe('0: clean', () => {
  test('people are told how much was looked at', () => {
    const { status, stdout } = check('--content', GOOD);
    // Nobody reads the words in pictures: the report says so, once.
    expect(stdout.match(/图片里的字检查看不到/g)).toHaveLength(1);
    expect(stdout.trim().split('\n').at(-1)).toBe('检查了 20 个文件，没有发现问题。');
    expect(status).toBe(0);
  });

  test('programs are told nothing', () => {
    expect(check('--content', GOOD, '--format', 'unix')).toMatchObject({ status: 0, stdout: '' });
  });
});

describe('1: errors', () => {
  test('for people, the numbers last', () => {
    const { status, stdout } = check('--content', bad);
    expect(status).toBe(1);
    expect(stdout).toContain('第 8 行第 7 列');
    expect(stdout.trim().split('\n').at(-1)).toBe(
      '检查了 20 个文件：1 处错误，0 处提醒。改好错误才能发布。',
    );
  });

  test('unix', () => {
    const { status, stdout } = check('--content', bad, '--format', 'unix');
    expect(status).toBe(1);
    expect(stdout).toMatch(/^\S+stories\/bus\/index\.mdx:8:7: .* \[schema\]\n$/);
  });

  test('json', () => {
    const { status, stdout } = check('--content', bad, '--format', 'json');
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      files: 20,
      errors: 1,
      problems: [{ line: 8, column: 7, rule: 'schema', fix: 'visit' }],
    });
  });
});

describe('2: called wrongly', () => {
  test.each([
    ['an unknown option', ['--fromat', 'unix'], 'npm run check -- --format unix'],
    ['an unknown format', ['--format', 'jsno'], 'npm run check -- --format json'],
    ['a format of everybody', ['--format', 'constructor'], 'npm run check -- --format people'],
    ['a format left out', ['--format'], 'npm run check -- --format unix'],
    ['a folder that is not there', ['--content', 'contnet'], 'npm run check -- --content content'],
    ['a file as folder', ['--content', 'package.json'], 'npm run check -- --content content'],
    ['a stray word', ['stories'], 'npm run check -- --content content'],
  ])('%s is answered with a command that works', (_, args, right) => {
    const { status, stdout, stderr } = check(...args);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain(right);
    expect(stderr).not.toContain('    at ');
  });
});
