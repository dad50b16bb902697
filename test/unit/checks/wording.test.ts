import { expect, test } from 'vitest';
import { problems } from './helpers.ts';

const STORY = 'stories/bus/index.mdx';
const inStory = (rule: string, text: string) => problems(rule, { [STORY]: ['示例正文。', text] });
const inGuide = (text: string) =>
  problems('long-sentence', { 'legal-aid/wages.mdx': ['拨打12351，说清楚情况。', text] });

test.each([
  '集赞三十个领毛巾。',
  '转发朋友圈即可领取一份礼品。',
  '分享到群里才能报名。',
  '不转不是工会人。',
])('a reward for sharing: %s', (text) => {
  expect(inStory('sharing-bait', text)).toMatch(/是诱导转发，请删去这一句 \[sharing-bait\]$/);
});

test.each(['请转给身边的工友。', '不得搞转发抽奖。', '分享一个小故事。'])(
  'may stay: %s',
  (text) => {
    expect(inStory('sharing-bait', text)).toBe('');
  },
);

test('commerce in the name of the campaign', () => {
  expect(inStory('commerce', '本次活动由某超市冠名，全场八折优惠。')).toMatchInlineSnapshot(
    `"stories/bus/index.mdx:19:9: “冠名”是商业推广的话，送温暖的内容里不能有，请删去 [commerce]"`,
  );
});

test.each(['送去米和油。', '车票打折的消息要看车站公告。', '路走对折了回来。'])(
  'no commerce: %s',
  (text) => {
    expect(inStory('commerce', text)).toBe('');
  },
);

test('marks without their other half', () => {
  expect(inStory('paired-marks', '他说：“谢谢工会。')).toMatchInlineSnapshot(
    `"stories/bus/index.mdx:19:4: 这里的左引号没有配上右引号：他说：“谢谢工会。有 [paired-marks]"`,
  );
  expect(inStory('paired-marks', '《劳动法（第五十条》说得清楚）。')).toMatchInlineSnapshot(
    `"stories/bus/index.mdx:19:5: 这里的左括号没有配上右括号：《劳动法（第五十条》说 [paired-marks]"`,
  );
});

test.each([
  '他说：“谢谢《劳动法》（第五十条）。”',
  '（一）先算账；二）再去问。',
  '1）先算账，2）再去问。',
  'It’s all right.',
])('marks in order: %s', (text) => {
  expect(inStory('paired-marks', text)).toBe('');
});

test('a sentence too long to be read slowly', () => {
  const long =
    '先把每个月干了几天、说好多少钱、给了多少、还差多少一样一样写下来再请一起干活的人看一看对不对然后把银行的记录和微信的记录也都找出来放在一起拿去给劳动监察的人看清楚';
  expect(inGuide(`${long}。`)).toMatchInlineSnapshot(
    `"legal-aid/wages.mdx:29:1: “先把每个月干了几天、说好多少钱、给了多少、还差多…”这一句有81个字，请拆成每句70个字以内 [long-sentence]"`,
  );
  expect(inGuide(`${long.slice(0, 40)}。${long.slice(40)}。`)).toBe('');
  expect(inGuide(`法律说：“${long}”。`)).toBe('');
});

test('a check of half a year ago', () => {
  expect(
    problems('review-date', { 'legal-aid/wages.mdx': ['on: 2026-11-23', 'on: 2026-01-05'] }),
  ).toMatchInlineSnapshot(
    `"legal-aid/wages.mdx:21:17: 上次核对是2026年1月5日，过去330天了，请再核对一遍。改为："2026-12-01" [review-date]"`,
  );
});
