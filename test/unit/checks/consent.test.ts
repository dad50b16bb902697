import { expect, test } from 'vitest';
import { problems } from './helpers.ts';

const STORY = 'stories/bus/index.mdx';
const PERSON = '{ name: 小明, nameStyle: 化名, role: 示例司机 }';
const byRealName = (role: string) =>
  problems('consent', { [STORY]: [PERSON, `{ name: 小明, nameStyle: 真名, role: ${role} }`] });

test('a visit to real people without their consent', () => {
  expect(problems('consent', { [STORY]: ['sample: true\n', ''] })).toMatchInlineSnapshot(
    `"stories/bus/index.mdx:11:9: 故事写到了真实的人，要先有本人同意，把同意的记录写在这里；内容是编的，写 sample: true。改为：consent: kind: 书面同意 on: 在这里填写 record: 在这里填写 scope: [网站, 公众号] [consent]"`,
  );
});

test.each([
  ['made up', ''],
  ['with the record', 'consent: { kind: 书面同意, on: 2021-01-08, record: 示-1, scope: [网站] }\n'],
])('%s', (_title, field) => {
  const keep = field === '' ? 'sample: true\n' : field;
  expect(problems('consent', { [STORY]: ['sample: true\n', keep] })).toBe('');
});

test('a deed told without names needs none', () => {
  expect(
    problems('consent', {
      [STORY]: [
        'sample: true\nshortTitle: 示例故事\nkind: visit',
        'shortTitle: 示例故事\nkind: experience',
      ],
    }),
  ).toBe('');
});

test.each(['小学生', '高中生', '16岁的学徒', '七岁的孩子'])(
  'a minor by the real name: %s',
  (role) => {
    expect(byRealName(role)).toContain(
      '“小明”是未成年人，不登真名，也不登学校和正脸。改为：化名 [consent]',
    );
  },
);

test.each(['大学生', '26岁的焊工', '六十一岁的门卫'])('a grown-up: %s', (role) => {
  expect(byRealName(role)).toBe('');
});
