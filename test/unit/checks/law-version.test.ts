/** Which version of a law pages rely on; the day of the check is 2026-12-01. */
import { expect, test } from 'vitest';
import { runChecks } from '../../../src/checks/index.ts';
import { reviewDate, reviewOverdue } from '../../../src/checks/review-date.ts';
import { lawMark } from '../../../src/domain/law-mark.ts';
import { contextWith, problems, problemsAtRelease, type Edits } from './helpers.ts';

const LAW = 'laws/sample-law.json';
const WORDS = '这是编出来的第三条。';
const ARTICLE = `{ "number": "3", "passages": ["${WORDS}"]`;
const article = (fields: string, words = WORDS): Edits => ({
  [LAW]: [ARTICLE, `{ "number": "3", ${fields}, "passages": ["${words}"]`],
});
const law = (fields: string): Edits => ({
  [LAW]: ['"lastArticle": 40,', `"lastArticle": 40, ${fields},`],
});
const marked = (day: string, words?: string) =>
  article(`"mark": "${lawMark(day, [WORDS])}"`, words);

test('words that fit their mark', () => {
  expect(problems('law-version', marked('2026-11-23'))).toBe('');
});

test('words that somebody changed', () => {
  const found = problems('law-version', marked('2026-11-23', '这是编出来的第四条。'));
  expect(found).toMatchInlineSnapshot(
    `"laws/sample-law.json:8:30: 《示例法》第三条的原文和定稿时不一样了：改错了就改回去；法律真的改了，一字一字核对以后换上新的标记。改为："2026-12-01 847a23fe" [law-version]"`,
  );
  expect(found).toContain(lawMark('2026-12-01', ['这是编出来的第四条。']));
});

test('a law that is no longer in force, and one that is not yet', () => {
  expect(problems('law-version', law('"until": "2025-12-31"'))).toMatchInlineSnapshot(`
    "answers/which-way.json:38:55: 《示例法》只用到2025年12月31日，不能再当依据 [law-version]
    answers/which-way.json:46:55: 《示例法》只用到2025年12月31日，不能再当依据 [law-version]
    law-changes.json:10:20: 《示例法》只用到2025年12月31日，不能再当依据 [law-version]
    legal-aid/wages.mdx:17:41: 《示例法》只用到2025年12月31日，不能再当依据 [law-version]
    legal-aid/wages.mdx:29:15: 《示例法》只用到2025年12月31日，不能再当依据 [law-version]
    support/help.mdx:20:36: 《示例法》只用到2025年12月31日，不能再当依据 [law-version]"
  `);
  expect(problems('law-version', law('"inForceFrom": "2027-01-01"'))).toContain('才施行');
  expect(problems('law-version', law('"until": "2026-12-01"'))).toBe('');
  expect(problems('law-version', law('"inForceFrom": "2026-12-01"'))).toBe('');
});

test('an article that another one has taken over from', () => {
  const by = '"until": "2020-01-01", "supersededBy": { "law": "sample-law", "article": "30" }';
  expect(problems('law-version', article(by))).toMatchInlineSnapshot(`
    "answers/which-way.json:38:55: 《示例法》第三条只用到2020年1月1日，不能再当依据，现在看《示例法》第三十条：law 写 sample-law，article 写 30 [law-version]
    law-changes.json:10:20: 《示例法》第三条只用到2020年1月1日，不能再当依据，现在看《示例法》第三十条：law 写 sample-law，article 写 30 [law-version]
    legal-aid/wages.mdx:29:15: 《示例法》第三条只用到2020年1月1日，不能再当依据，现在看《示例法》第三十条：law 写 sample-law，article 写 30 [law-version]
    support/help.mdx:20:36: 《示例法》第三条只用到2020年1月1日，不能再当依据，现在看《示例法》第三十条：law 写 sample-law，article 写 30 [law-version]"
  `);
});

test('an article changed after a page was reviewed: every page to read again', () => {
  const edits = marked('2026-11-25');
  expect(problems('law-reread', edits)).toMatchInlineSnapshot(`
    "answers/which-way.json:38:55: 《示例法》第三条的原文2026年11月25日改过，这一页是2026年11月23日核对的，请对照新的条文再读一遍 [law-reread]
    legal-aid/wages.mdx:29:15: 《示例法》第三条的原文2026年11月25日改过，这一页是2026年11月23日核对的，请对照新的条文再读一遍 [law-reread]
    support/help.mdx:20:36: 《示例法》第三条的原文2026年11月25日改过，这一页是2026年11月23日核对的，请对照新的条文再读一遍 [law-reread]"
  `);
  expect(problems('law-reread', marked('2026-11-23'))).toBe('');
  expect(problemsAtRelease('law-reread', edits)).toBe(problems('law-reread', edits));
});

test('a version that came into force after a page was reviewed', () => {
  expect(problems('law-reread', law('"inForceFrom": "2026-11-30"'))).toContain(
    '2026年11月30日改过',
  );
  expect(problems('law-reread', law('"inForceFrom": "2026-12-02"'))).toBe('');
});

test('the number that an article had in an earlier version leads to that of today', () => {
  const earlier =
    '"earlier": [{ "name": "2021年文本", "articles": [{ "number": "28", "becomes": "30" }] }]';
  const edits = {
    ...law(earlier),
    'legal-aid/wages.mdx': ['article: "30"', 'article: "28"'] as [string, string],
  };
  expect(problems('law-citation', edits)).toMatchInlineSnapshot(
    `"legal-aid/wages.mdx:17:41: 《示例法》第二十八条是2021年文本的条号，现在是第三十条 [law-citation]"`,
  );
});

test.each([
  ['2026-06-04', '', ''],
  ['2026-06-03', 'review-date: warning', 'review-date: warning'],
  ['2025-12-01', 'review-date: warning', 'review-date: warning'],
  ['2025-11-30', 'review-overdue: warning', 'review-overdue: error'],
])('a law compared on %s: “%s”, at release “%s”', async (day, now, atRelease) => {
  const context = contextWith({
    [LAW]: ['"checkedOn": "2026-11-23"', `"checkedOn": "${day}"`],
  });
  const told = async (release: boolean) =>
    (await runChecks({ ...context, release }, [reviewDate, reviewOverdue])).problems
      .map(({ rule, level }) => `${rule}: ${level}`)
      .join();
  expect([await told(false), await told(true)]).toEqual([now, atRelease]);
});

test('an old law names the pages that rely on it', () => {
  const edits: Edits = { [LAW]: ['"checkedOn": "2026-11-23"', '"checkedOn": "2026-01-05"'] };
  expect(problems('review-date', edits)).toMatchInlineSnapshot(
    `"laws/sample-law.json:6:16: 上次核对是2026年1月5日，过去330天了，请再核对一遍；用到它的网页也要再读：answers/which-way.json:38、law-changes.json:10、legal-aid/wages.mdx:29、support/help.mdx:20。改为："2026-12-01" [review-date]"`,
  );
});
