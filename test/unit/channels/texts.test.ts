import { describe, expect, test } from 'vitest';
import { broadcastText, minutesOf } from '../../../src/channels/texts/broadcast.ts';
import { chatText } from '../../../src/channels/texts/chat.ts';
import { coreFacts, factsOf, type ItemFacts } from '../../../src/channels/texts/facts.ts';
import { factFaults } from '../../../src/channels/texts/same-facts.ts';
import { LONGEST_SMS, smsText } from '../../../src/channels/texts/sms.ts';
import { weiboLength, weiboText } from '../../../src/channels/texts/weibo.ts';
import { collectSubjects } from '../../../src/cards/subjects/index.ts';
import { readContent } from '../../../src/source/index.ts';
import { ROOT } from '../../../scripts/lib/folders.ts';

const content = await readContent(ROOT);
const notice = factsOf(content, 'notices', '2020-60');

const FACTS: ItemFacts = {
  collection: 'legal-aid',
  id: 'wages',
  label: '维权指南',
  title: '被拖欠工资怎么办',
  shortTitle: '被拖欠工资',
  sentence:
    '先算账。再把证据留好，一样都别少。然后去投诉，两年内都可以，一直在欠的从结束那天算起，不要错过。',
  sample: false,
  url: 'https://a.example.org/legal-aid/wages/',
  published: '2026-11-23',
  telephone: { number: '12333', name: '人社服务热线' },
  deadlines: [],
  timeLimits: [],
};

test('facts that no text may leave out', () => {
  expect(coreFacts(notice)).toEqual(['2020年12月31日', '2021年1月25日']);
  expect(coreFacts(factsOf(content, 'stories', 'last-bus-in-the-snow'))).toEqual([
    '2021年2月2日',
    '蚌山区',
  ]);
  expect(coreFacts(FACTS)).toEqual(['12333']);
});

describe('a text message', () => {
  test.each<[string, Partial<ItemFacts>, string]>([
    [
      'name, telephone and as many sentences as there is room for',
      {},
      '【蚌埠市总工会】被拖欠工资怎么办。请打12333（人社服务热线）。先算账。再把证据留好，一样都别少。',
    ],
    [
      'a sample says so',
      { sample: true },
      '【蚌埠市总工会】示例：被拖欠工资怎么办。请打12333（人社服务热线）。先算账。再把证据留好，一样都别少。',
    ],
    [
      'a name that is too long gives way to the short one',
      { title: '长'.repeat(60) },
      '【蚌埠市总工会】被拖欠工资。请打12333（人社服务热线）。先算账。再把证据留好，一样都别少。',
    ],
    [
      'the short one is cut where even that does not fit',
      { title: '长'.repeat(60), shortTitle: '长'.repeat(60), sentence: '先算账。' },
      `【蚌埠市总工会】${'长'.repeat(44)}…。请打12333（人社服务热线）。`,
    ],
  ])('%s', (_name, change, text) => {
    const sms = smsText({ ...FACTS, ...change }, '蚌埠市总工会');
    expect(sms).toBe(text);
    expect(sms.length).toBeLessThanOrEqual(LONGEST_SMS);
  });

  test('of a notice that no longer holds', () => {
    expect(smsText(notice, '蚌埠市总工会')).toMatchInlineSnapshot(
      `"【蚌埠市总工会】关于做好2021年“两节”送温暖工作的通知（2020年12月31日，活动已结束）。期限2021年1月25日。"`,
    );
  });

  test('with no room for a name there is none', () => {
    expect(() => smsText(FACTS, '工'.repeat(60))).toThrow(/短信放不下/);
  });
});

test('the texts of the notice', async () => {
  const subject = (await collectSubjects(content, ROOT)).find(({ id }) => id === '2020-60')!;
  expect(chatText(subject, notice)).toMatchInlineSnapshot(`
    "【通知公告】关于做好2021年“两节”送温暖工作的通知
    蚌埠市总工会2020年12月31日印发：2021年元旦、春节期间开展“五送”活动，送理论、送关怀、送帮扶、送温情、送维权。全文保存备查。
    文号：蚌工〔2020〕60号
    日期：2020年12月31日（活动已结束，作为历史文件保存）
    期限：送温暖报告和统计表，2021年1月25日前
    看全部：https://nuanxun.example.org/notices/2020-60/"
  `);
  expect(weiboText(notice, '蚌埠市总工会')).toMatchInlineSnapshot(`
    "#蚌埠市总工会#【关于做好2021年“两节”送温暖工作的通知】蚌埠市总工会2020年12月31日印发：2021年元旦、春节期间开展“五送”活动，送理论、送关怀、送帮扶、送温情、送维权。全文保存备查。
    文号：蚌工〔2020〕60号
    日期：2020年12月31日（活动已结束，作为历史文件保存）
    期限：送温暖报告和统计表，2021年1月25日前
    详情：https://nuanxun.example.org/notices/2020-60/"
  `);
  expect(broadcastText(content, notice)).toMatchInlineSnapshot(`
    "各位职工朋友，大家好。这里是蚌埠市总工会。
    关于做好二零二一年“两节”送温暖工作的通知。
    蚌埠市总工会二零二零年十二月三十一日印发：二零二一年元旦、春节期间开展“五送”活动，送理论、送关怀、送帮扶、送温情、送维权。全文保存备查。
    广泛宣传送理论。工会到基层去，到职工中间去，宣讲党的十九届五中全会精神，宣讲习近平总书记的重要讲话精神。
    走访慰问送关怀。工会上门看望日子难的职工家庭，帮着解决实际问题；也看望劳模、抗疫一线的医务人员和过节还在上班的人；还去有困难的企业，问职工安置和待遇落实得怎么样。
    精准施策送帮扶。给在工会建了困难档案的家庭送去帮扶金，也帮孩子上学、帮家里人看病。
    普惠服务送温情。普惠，就是不只帮困难户。
    依法保障送维权。工会配合政府查欠薪，早发现、早化解；给农民工讲《保障农民工工资支付条例》，提供法律援助；走访时也看看，职工该有的福利落实了没有。
    再说一遍。
    文号：蚌工二零二零年六十号。
    日期：二零二零年十二月三十一日，活动已结束，作为历史文件保存。
    期限：送温暖报告和统计表，二零二一年一月二十五日前。
    谢谢收听。"
  `);
});

test.each([
  ['字', 1],
  ['ab', 1],
  ['abc', 2],
  ['看https://a.example.org/a/very/long/address/', 11],
])('Weibo counts %s as %i', (text, length) => {
  expect(weiboLength(text)).toBe(length);
});

test.each([
  [10, 1],
  [480, 2],
  [2400, 10],
])('%i characters take %i minutes', (characters, minutes) => {
  expect(minutesOf('字'.repeat(characters))).toBe(minutes);
});

describe('the proof that every channel says the same', () => {
  const facts: ItemFacts = {
    ...FACTS,
    date: '2021-02-02',
    place: '蚌山区',
    deadlines: [{ what: '报送', date: '2021-01-25' }],
  };
  const written = '2021年2月2日，蚌山区，打12333。2021年1月25日前报送';
  const spoken = '二零二一年二月二日，蚌山区，打幺二三三三。二零二一年一月二十五日前报送';

  test.each([
    ['written', written],
    ['spoken', spoken],
  ])('%s facts pass', (_name, text) => {
    expect(factFaults({ 短信: text }, facts, '')).toEqual([]);
  });

  test.each([
    [
      'another date',
      written.replace('2月2日', '2月3日'),
      ['短信里没有“2021年2月2日”', '短信里的“2021年2月3日”，网页上没有'],
    ],
    ['another place', written.replace('蚌山区', '禹会区'), ['短信里没有“蚌山区”']],
    [
      'another telephone',
      written.replace('12333', '12348'),
      ['短信里没有“12333”', '短信里的“12348”，网页上没有'],
    ],
    [
      'another deadline',
      written.replace('1月25日', '1月26日'),
      ['短信里没有“2021年1月25日”', '短信里的“2021年1月26日”，网页上没有'],
    ],
    [
      'another date, spoken',
      spoken.replace('二月二日', '二月三日'),
      ['短信里没有“2021年2月2日”', '短信里的“二零二一年二月三日”，网页上没有'],
    ],
    [
      'another telephone, spoken',
      spoken.replace('幺二三三三', '幺二三四八'),
      ['短信里没有“12333”', '短信里的“幺二三四八”，网页上没有'],
    ],
    ['a date too many', `${written}，2022年5月1日`, ['短信里的“2022年5月1日”，网页上没有']],
  ])('%s is found', (_name, text, faults) => {
    expect(factFaults({ 短信: text }, facts, '')).toEqual(faults);
  });
});
