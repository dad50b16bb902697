/** What is remembered of files that stay must not outlive a change. */
import { expect, test } from 'vitest';
import { contextOf, type Context } from '../../../src/checks/context.ts';
import { runChecks } from '../../../src/checks/index.ts';
import { perFile } from '../../../src/checks/per-file.ts';
import { parseSource } from '../../../src/source/read.ts';
import type { SourceFile } from '../../../src/source/types.ts';
import { contextWith } from './helpers.ts';

const STORY = 'good/stories/bus/index.mdx';
const good = contextWith({});

/** The same content, every other file the same object, one with another text. */
function withStory(words: string): Context {
  const files = good.files.map((file) =>
    file.path === STORY ? parseSource(file, file.text.replace('示例正文。', words)) : file,
  );
  return contextOf({ ...good, files });
}
const rules = async (context: Context) =>
  (await runChecks(context)).problems.map(({ rule }) => rule);

test('a file is looked at once, its successor again', () => {
  const looked: string[] = [];
  const look = perFile((file: SourceFile) => {
    looked.push(file.text);
    return [file.text.length];
  });
  const [file] = good.files as [SourceFile];
  const next = { ...file, text: 'ab' };
  expect([look(file), look(file), look(next)]).toEqual([
    [file.text.length],
    [file.text.length],
    [2],
  ]);
  expect(looked).toEqual([file.text, 'ab']);
});

test('a mistake is told when it comes and forgotten when it goes', async () => {
  const before = await rules(good);
  for (const [words, rule] of [
    ['帐号写错了。', 'wording'],
    ['少了半个（括号。', 'paired-marks'],
    ['打13812345678找我。', 'personal-number'],
    ['请打010-12345678。', 'phone-number'],
  ] as const) {
    expect(await rules(withStory(words))).toEqual(expect.arrayContaining([rule]));
    expect(await rules(good)).toEqual(before);
  }
});

test('a word added to the dictionary counts for files that have not changed', async () => {
  const dictionary = { path: 'good/dictionary.yml', text: '示例正文: 样稿' };
  expect(await rules(contextOf({ ...good, dictionary }))).toContain('wording');
  expect(await rules(good)).not.toContain('wording');
});
