/** What keeps a site from going online, and troubles nobody on the way there. */
import { expect, test } from 'vitest';
import { problems, problemsAtRelease } from './helpers.ts';

const STORY = 'stories/bus/index.mdx';
const GUIDE = 'legal-aid/wages.mdx';

test('made-up stories, places and addresses', () => {
  expect(problems('sample-data', {})).toBe('');
  expect(problemsAtRelease('sample-data', {})).toMatchInlineSnapshot(`
    "answers/which-way.json:5:13: “示例问答：走哪条路”还是示例，不能上线：换成真的再删掉 sample，或者整个撤下 [sample-data]
    campaigns/winter.json:5:13: “示例送温暖活动”还是示例，不能上线：换成真的再删掉 sample，或者整个撤下 [sample-data]
    last-year-figures/help-table.json:5:13: 还是示例，不能上线：换成真的再删掉 sample，或者整个撤下 [sample-data]
    legal-aid/wages.mdx:5:9: “示例指南”还是示例，不能上线：换成真的再删掉 sample，或者整个撤下 [sample-data]
    notices/2020-1.mdx:5:9: “关于示例工作的通知”还是示例，不能上线：换成真的再删掉 sample，或者整个撤下 [sample-data]
    report-forms/help-table.json:47:13: “示例帮扶统计表”还是示例，不能上线：换成真的再删掉 sample，或者整个撤下 [sample-data]
    reports/winter/help-table/340302.json:7:13: 还是示例，不能上线：换成真的再删掉 sample，或者整个撤下 [sample-data]
    service-points/340302.json:18:17: “示例服务点”还是示例，不能上线：换成真的再删掉 sample，或者整个撤下 [sample-data]
    site.json:5:55: “https://example.org”还是示例，不能上线：换成真的再删掉 sample，或者整个撤下 [sample-data]
    stories/bus/index.mdx:6:9: “示例故事”还是示例，不能上线：换成真的再删掉 sample，或者整个撤下 [sample-data]
    support/help.mdx:5:9: “示例帮扶”还是示例，不能上线：换成真的再删掉 sample，或者整个撤下 [sample-data]"
  `);
});

test('nothing made up', () => {
  const real = problemsAtRelease('sample-data', { [STORY]: ['sample: true\n', ''] });
  expect(real).not.toContain(STORY);
});

test('record numbers that are not there yet', () => {
  expect(problems('record-numbers', {})).toBe('');
  expect(problemsAtRelease('record-numbers', {})).toMatchInlineSnapshot(`
    "site.json:7:23: 网站备案号还空着，批下来以后填在这里 [record-numbers]
    site.json:7:45: 公安备案号还空着，批下来以后填在这里 [record-numbers]"
  `);
});

test('a check of a year ago stops the site only then', () => {
  const edits = { [GUIDE]: ['on: 2026-11-23', 'on: 2025-11-05'] as [string, string] };
  expect(problems('review-overdue', edits)).not.toBe('');
  expect(problemsAtRelease('review-overdue', edits)).toBe(problems('review-overdue', edits));
});
