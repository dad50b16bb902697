import { expect, test } from 'vitest';
import { misstatements, MISSTATEMENTS } from '../../../src/domain/must-not-say/index.ts';

const found = (text: string) => misstatements(text).map(({ misstatement }) => misstatement.wrong);

test.each(MISSTATEMENTS.map(({ wrong }) => wrong))('%s', (wrong) => {
  expect(found(wrong)).toContain(wrong);
  expect(found(`先看清楚，${wrong}。再去办。`)).toContain(wrong);
});

test.each(MISSTATEMENTS.map(({ instead }) => instead))('may be said: %s', (instead) => {
  expect(found(instead)).toEqual([]);
});

test.each([
  '离职后六十天内要去仲裁。',
  '劳动仲裁没有时效，什么时候去都行。',
  '单位还要另外加付百分之五十到百分之一百。',
  '要工资不用什么手续，都能得到法律援助。这里：申请法律援助不需要任何材料。',
  '工会一定替您把工资讨回来，工会能帮你讨回血汗钱。',
  '春节上班的，单位安排调休就行。',
  '包工头不给钱，就只能向包工头要。',
  '超过法定退休年龄的人不能申请仲裁。',
  '大家一起去堵路，老板就会给钱。',
  '试用期工资是八成。',
  '骑手就是平台的员工。',
  '公司裁员一律 N + 1。',
  '现在每户发放1000元。',
  '父母同意，14岁也能打工。',
])('in other words: %s', (text) => {
  expect(found(text)).not.toEqual([]);
});

test.each([
  '包工头欠薪只能找包工头吗？',
  '不要以为申请执行就能拿到钱。',
  '有人说私了无效，先问12348。',
  '“有工牌就赢”的说法不对。',
  '别去堵门、拉横幅。',
  '仲裁庭在45天内裁决，最长60天内裁决。',
  '2020年的通知写的是每户1000元。',
  '试用期能随便辞退吗',
  '退回不等于辞退。',
  '还在干活，随时可以仲裁。',
])('a question, a denial, a condition: %s', (text) => {
  expect(found(text)).toEqual([]);
});

test('where it stands', () => {
  const text = '你好。公司有权罚款。';
  const [first] = misstatements(text);
  expect(text.slice(first!.index)).toBe('公司有权罚款。');
  expect(first!.text).toBe('公司有权罚款');
});
