import { expect, test } from 'vitest';
import { formatExcused, formatUnix } from '../../../src/checks/format.ts';
import { runChecks } from '../../../src/checks/index.ts';
import { contextWith } from './helpers.ts';

const STORY = 'stories/bus/index.mdx';
const BAIT = '集赞三十个领毛巾。';
const FRONT = 'source: 示例区总工会';

/** The story with words that a check complains of, and an exception. */
async function run(exception: string, body = BAIT) {
  const text = contextWith({}).files.find(({ path }) => path.endsWith(STORY))!.text;
  const edited = text
    .replace('示例正文。', body)
    .replace(FRONT, `${FRONT}\nexceptions:\n  - ${exception}`);
  const { problems, excused } = await runChecks(contextWith({ [STORY]: edited }));
  return { said: formatUnix(problems), excused: formatExcused(excused) };
}

test('an exception lets the words stay and is printed with its reason', async () => {
  const { said, excused } = await run(
    '{ check: sharing-bait, words: 集赞, reason: 讲的是骗子怎么做 }',
  );
  expect(said).toBe('');
  expect(excused).toMatchInlineSnapshot(`
    "按例外放行的有 1 处：
      good/stories/bus/index.mdx 第 21 行：“集赞”是诱导转发，请删去这一句。例外的理由：讲的是骗子怎么做"
  `);
});

test('an exception for other words excuses nothing', async () => {
  const { said } = await run('{ check: sharing-bait, words: 点赞, reason: 讲的是骗子怎么做 }');
  expect(said).toContain('[sharing-bait]');
  expect(said).toContain(
    '这条例外已经用不上了：检查“sharing-bait”没有再提到“点赞”，请删去 [exception]',
  );
});

test('personal data takes no exception', async () => {
  const { said } = await run(
    '{ check: personal-number, words: 身份证, reason: 本人同意 }',
    '正文。',
  );
  expect(said).toMatchInlineSnapshot(
    `"good/stories/bus/index.mdx:16:14: 检查“personal-number”不能开例外，只有这些可以：must-not-say、sharing-bait、commerce、minor、punctuation、paired-marks、wording、typing、long-sentence [exception]"`,
  );
});
