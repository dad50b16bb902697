/** `npm run import` and `npm run new` as programs of their own. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { filesIn, scratch } from './helpers.ts';
import { p, word } from './word.ts';

const PROJECT = join(import.meta.dirname, '../../..');
const { place, root, remove } = scratch();
afterAll(remove);
const file = (name: string, bytes: Uint8Array | string) => {
  writeFileSync(join(root, name), bytes);
  return join(root, name);
};
const soup = file(
  '热汤.docx',
  word(p('车站里的热汤') + p('2021年1月，工会干部来到车站，看望坚守岗位的职工。')),
);
mkdirSync(join(root, '文件夹'));

/** Runs a command in the scratch project; lines are what a person would type. */
function run(command: 'import' | 'new', args: string[], lines: string[] = [], programs = '') {
  const script = join(PROJECT, `scripts/${command}.ts`);
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [script, ...args, '--content', place.content],
    {
      encoding: 'utf8',
      input: lines.map((line) => `${line}\n`).join(''),
      env: { ...process.env, PATH: `${programs}:${process.env['PATH']}` },
    },
  );
  return { status, stdout, stderr };
}

describe('import', () => {
  test('0: a draft, what to look at, and what to type next', () => {
    const { status, stdout } = run('import', [soup, '--slug', 'hot-soup']);
    expect(status).toBe(0);
    expect(stdout).toMatch(/导入了故事《车站里的热汤》：\S*drafts\/stories\/hot-soup\/index\.mdx/);
    expect(stdout).toMatch(/请看一看：\n {2}1\. /);
    expect(stdout).toMatch(/还要填 \d+ 处[\s\S]*哪一类/);
    expect(stdout).toContain('npm run import -- --finish hot-soup');
  });

  test('1: a draft that is not ready', () => {
    const { status, stdout } = run('import', ['--finish', 'hot-soup']);
    expect(status).toBe(1);
    expect(stdout).toMatch(/还不能登[\s\S]*还要填/);
  });

  test.each([
    ['a file that is not there', ['没有.docx'], 1, /找不到文件“没有\.docx”/],
    ['a folder', [join(root, '文件夹')], 1, /是文件夹，请写上里面的 Word 文件/],
    ['what Word leaves while it is open', [file('~$热汤.docx', 'x')], 1, /临时文件/],
    ['a .doc', [file('旧.doc', Buffer.from('d0cf11e0a1b11ae1', 'hex'))], 1, /旧格式/],
    ['no file', [], 2, /要写上 Word 文件的名字/],
    ['two files', [soup, soup], 2, /一次导入一个文件/],
    ['an unknown kind', [soup, '--kind', 'storey'], 2, /--kind story/],
    ['an unknown option', [soup, '--slgu', 'x'], 2, /--slug/],
  ])('%s', (_, args, code, says) => {
    const before = filesIn(root);
    const { status, stderr } = run('import', args);
    expect(stderr).toMatch(says);
    expect(status).toBe(code);
    expect(stderr).not.toContain('    at ');
    expect(filesIn(root)).toEqual(before);
  });
});

test.skipIf(process.platform === 'win32')('a .doc where LibreOffice is installed', () => {
  const programs = join(root, 'programs');
  mkdirSync(programs);
  // soffice --headless --convert-to docx --outdir FOLDER FILE
  writeFileSync(join(programs, 'soffice'), `#!/bin/sh\ncp '${soup}' "$5/made.docx"\n`, {
    mode: 0o755,
  });
  const old = file('老稿.doc', Buffer.from('d0cf11e0a1b11ae1', 'hex'));
  const { status, stdout } = run('import', [old, '--slug', 'old-soup'], [], programs);
  expect(stdout).toMatch(/先用 LibreOffice 转了一下[\s\S]*《车站里的热汤》/);
  expect(status).toBe(0);
});

test('what is open is called by its name', () => {
  const { stdout } = run('import', ['--finish', 'hot-soup']);
  expect(stdout).toMatch(/写到的人：姓名\n.*写到的人：身份/);
});

test('new: answers through a pipe', () => {
  const { status, stdout } = run(
    'new',
    ['story'],
    [
      '雪夜里的末班车',
      '区总工会的干部等到末班车回来，给大家盛上一碗热汤。',
      '',
      '雪夜末班车',
      '2',
      '1',
      '1',
      '3',
      '示例区总工会',
      '',
      'last-bus',
    ],
  );
  expect(status).toBe(0);
  expect(stdout).toMatch(/写好了：\S*drafts\/stories\/last-bus\/index\.mdx/);
  expect(stdout).toContain('npm run import -- --finish last-bus');
});

test.each([['import'], ['new']] as const)('%s --help', (command) => {
  const { status, stdout } = run(command, ['--help']);
  expect(status).toBe(0);
  expect(stdout).toContain(`npm run ${command} -- `);
});

test.each([
  ['no kind', [], /要写上一类/],
  ['an unknown kind', ['stroy'], /npm run new -- story/],
  ['answers that end', ['story'], /没有答完，什么也没有写/],
])('new: %s', (_, args, says) => {
  const { status, stderr } = run('new', args);
  expect(stderr).toMatch(says);
  expect(status).toBe(args[0] === 'story' ? 1 : 2);
});
