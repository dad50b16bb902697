/** Which version of a law pages rely on; the day of the check is 2026-12-01. */
import { describe, expect, test } from 'vitest';
import { runChecks } from '../../../src/checks/index.ts';
import { reviewDate, reviewOverdue } from '../../../src/checks/review-date.ts';
import { lawMark } from '../../../src/domain/law-mark.ts';
import { TOOL_LAWS } from '../../../src/domain/tool-laws.ts';
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

describe('pages whose statements are code', () => {
  const cites = TOOL_LAWS['double-wage'];
  const codeLaw = (id: string, fields: string) => {
    const articles = cites
      .filter((one) => one.startsWith(`${id}/`))
      .map((one) => {
        const number = one.slice(id.length + 1);
        return `{ "number": "${number}", ${fields} "passages": ["${WORDS}"] }`;
      });
    return `{
      "title": "编出来的法", "shortTitle": "编出来的法", "inForceFrom": "2020-01-01",
      "source": "https://example.org/", "retrieved": "2026-11-23", "lastArticle": 999,
      "articles": [${articles.join(',\n')}]
    }`;
  };
  const laws = (fields: string): Edits =>
    Object.fromEntries(
      [...new Set(cites.map((one) => one.split('/')[0]!))].map((id) => [
        `laws/${id}.json`,
        codeLaw(id, fields),
      ]),
    );

  test('are named when an article changed after they were read', () => {
    const later = lawMark('2026-11-26', [WORDS]);
    const found = problems('law-reread', laws(`"mark": "${later}",`)).split('\n');
    expect(found).toHaveLength(cites.length);
    expect(found[0]).toContain('2026年11月26日改过，写在程序里的页面是2026年11月23日核对的');
    for (const line of found) expect(line).toContain('/tools/double-wage/');
    expect(problems('law-reread', laws(`"mark": "${lawMark('2026-11-23', [WORDS])}",`))).toBe('');
  });

  test.each([
    ['2027-05-22', '', ''],
    ['2027-05-23', 'review-date: warning', 'review-date: warning'],
    ['2027-11-23', 'review-date: warning', 'review-date: warning'],
    ['2027-11-24', 'review-overdue: warning', 'review-overdue: error'],
  ])('grow old: on %s “%s”, at release “%s”', async (today, now, atRelease) => {
    const context = contextWith(laws(''));
    const told = async (release: boolean) =>
      (await runChecks({ ...context, today, release }, [reviewDate, reviewOverdue])).problems
        .filter(({ message }) => message.includes('/tools/double-wage/'))
        .map(({ rule, level }) => `${rule}: ${level}`)
        .join();
    expect([await told(false), await told(true)]).toEqual([now, atRelease]);
  });

  test('are named when an article no longer holds', () => {
    const found = problems('law-version', laws('"until": "2025-12-31",')).split('\n');
    expect(found).toHaveLength(cites.length);
    expect(found[0]).toContain('不能再当依据；这些页面的依据写在程序里');
  });

  test('are not asked for where the site does not offer them', () => {
    const [first, ...others] = Object.entries(laws('"until": "2025-12-31",'));
    expect(others.length + 1).toBeGreaterThan(1);
    expect(problems('law-version', Object.fromEntries([first!]))).toBe('');
  });
});

test('a story is read again when an article changed after the first marks', () => {
  const story: Edits = {
    'stories/bus/index.mdx': ['\n---\n', '\n---\n\n按<Law law="sample-law" article="3" />办。\n'],
  };
  // All marks of one day are the start: nothing has changed since.
  expect(problems('law-reread', { ...story, ...marked('2026-11-23') })).toBe('');
  const second = (day: string) =>
    `{ "number": "30", "mark": "${lawMark('2026-11-23', ['这是编出来的第三十条。'])}", "passages": ["这是编出来的第三十条。"] }, { "number": "3", "mark": "${lawMark(day, [WORDS])}", "passages"`;
  const changed: Edits = { [LAW]: ['{ "number": "3", "passages"', second('2026-11-26')] };
  expect(problems('law-reread', { ...story, ...changed })).toContain(
    '《示例法》第三条的原文2026年11月26日改过',
  );
});
