import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { problems, ROOT, type Edits } from './helpers.ts';

const NOTICE = 'notices/2020-1.mdx';
const OTHER = 'notices/2022-3.mdx';
const good = readFileSync(join(ROOT, 'good', NOTICE), 'utf8');

/** A newer notice beside the good one. */
const newer = (from = '', to = '') =>
  good
    .replace('〔2020〕1号', '〔2022〕3号')
    .replace('issuedOn: 2020-12-31', 'issuedOn: 2022-01-05')
    .replace('published: 2021-01-01', 'published: 2022-01-06')
    .replace(from, to);

const standing = (status: string, others: Edits = {}) =>
  problems('notice-standing', { [NOTICE]: ['status: finished', status], ...others });

test.each([
  'status: in-force',
  'status: finished',
  'status: withdrawn\nended: { on: 2022-01-05 }',
  'status: replaced\nended: { on: 2022-01-05, document: 示工〔2022〕3号《关于示例的通知》 }',
  'status: replaced\nended: { on: 2022-01-05, by: 2022-3 }',
  'status: in-force\namendments: [{ on: 2021-02-01, what: 改了期限 }, { on: 2021-03-01, what: 改了附件 }]',
])('%s may stand', (status) => expect(standing(status, { [OTHER]: newer() })).toBe(''));

test('over, but not since when and through what', () => {
  expect(standing('status: withdrawn')).toMatchInlineSnapshot(
    `"notices/2020-1.mdx:10:9: 这份通知已废止，还要写 ended：从哪天起（on），由哪份通知（by）或者哪个文件（document） [notice-standing]"`,
  );
  expect(standing('status: replaced\nended: { on: 2022-01-05 }')).toMatchInlineSnapshot(
    `"notices/2020-1.mdx:11:8: 被替代的通知要写明新的文件：本站有的写 by，本站没有的写 document（字号和标题） [notice-standing]"`,
  );
});

test('an end of a notice that still holds', () => {
  expect(standing('status: in-force\nended: { on: 2022-01-05 }')).toMatchInlineSnapshot(
    `"notices/2020-1.mdx:10:9: 写了 ended，status 却不是“已失效”（expired）、“已被替代”（replaced）或“已废止”（withdrawn）。改为：withdrawn [notice-standing]"`,
  );
});

test('ended before it was issued', () => {
  expect(standing('status: expired\nended: { on: 2019-01-05 }')).toMatchInlineSnapshot(
    `"notices/2020-1.mdx:11:14: 不再执行的日子不能早于成文日期2020年12月31日。改为：2020-12-31 [notice-standing]"`,
  );
});

test('replaced by itself, by an older one, by one that it replaces', () => {
  expect(standing('status: replaced\nended: { on: 2022-01-05, by: 2020-1 }')).toMatchInlineSnapshot(
    `"notices/2020-1.mdx:11:30: 通知不能由它自己替代或废止，请写另一份通知的编号 [notice-standing]"`,
  );
  const older = newer('issuedOn: 2022-01-05', 'issuedOn: 2019-01-05');
  const status = 'status: replaced\nended: { on: 2022-01-05, by: 2022-3 }';
  expect(standing(status, { [OTHER]: older })).toMatchInlineSnapshot(
    `"notices/2020-1.mdx:11:30: “2022-3”是2019年1月5日的，比这一份（2020年12月31日）还早，不会是新的文件 [notice-standing]"`,
  );
  const circle = newer(
    'status: finished',
    'status: replaced\nended: { on: 2022-01-06, by: 2020-1 }',
  );
  expect(standing(status, { [OTHER]: circle })).toMatchInlineSnapshot(`
    "notices/2020-1.mdx:11:30: “2022-3”写着由这一份替代或废止，这一份又写着由它，两份只能有一份在后 [notice-standing]
    notices/2022-3.mdx:11:30: “2020-1”写着由这一份替代或废止，这一份又写着由它，两份只能有一份在后 [notice-standing]"
  `);
});

test('amendments out of order, and before the notice', () => {
  expect(
    standing(
      'status: in-force\namendments: [{ on: 2021-03-01, what: 改了期限 }, { on: 2020-02-01, what: 改了附件 }]',
    ),
  ).toMatchInlineSnapshot(`
    "notices/2020-1.mdx:11:52: 修改的日子不能早于成文日期2020年12月31日。改为：2020-12-31 [notice-standing]
    notices/2020-1.mdx:11:52: 修改记录要从早到晚写，上一条是2021年3月1日 [notice-standing]"
  `);
});
