import { describe, expect, test } from 'vitest';
import { alternativeText, LONGEST_ALTERNATIVE } from '../../../src/cards/texts/alternative.ts';
import { chatText } from '../../../src/channels/texts/chat.ts';
import { FORMAT_TEXTS, PAPER_TEXTS } from '../../../src/cards/texts/formats.ts';
import { CARD_FORMATS, PAPERS, type CardFormat } from '../../../src/domain/addresses.ts';
import { everyKind } from './subjects.ts';

const FORMATS = Object.keys(CARD_FORMATS) as CardFormat[];
const subjects = [...everyKind('short'), ...everyKind('usual'), ...everyKind('long')];

test('every picture and every sheet has a name and a use, no two the same', () => {
  const texts = [
    ...FORMATS.map((format) => FORMAT_TEXTS[format]),
    ...[...new Set(Object.values(PAPERS).flat())].map((paper) => PAPER_TEXTS[paper]),
  ];
  expect(new Set(texts.map(({ name }) => name)).size).toBe(texts.length);
  expect(new Set(texts.map(({ use }) => use)).size).toBe(texts.length);
});

describe.each(subjects.map((subject) => [subject.id, subject] as const))('%s', (_id, subject) => {
  test.each(FORMATS)('%s: words instead of the picture', (format) => {
    const text = alternativeText(subject, format);
    expect([...text].length).toBeLessThanOrEqual(LONGEST_ALTERNATIVE);
    expect(text).toContain(FORMAT_TEXTS[format].name);
    expect(text.includes('（示例）')).toBe(subject.sample);
    expect(text.endsWith('扫二维码打开网页。')).toBe(FORMAT_TEXTS[format].code === true);
    expect(text).not.toMatch(/undefined|。。|\s。/);
  });

  test('text for a group chat', () => {
    const text = chatText(subject);
    expect(text).toContain(subject.title.text);
    expect(text).toContain(subject.url);
    expect(text.includes('示例')).toBe(subject.sample);
    expect(text).not.toMatch(/undefined|\n\n/);
  });
});

test('a service point', () => {
  const point = everyKind('usual').find(({ kind }) => kind === 'service-point')!;
  expect(alternativeText(point, 'poster')).toMatchInlineSnapshot(
    `"竖版海报：书屋。在哪里：路1号。打电话：12351。几点开：周一 09:00至12:00。办什么：根据《保障农民工工资支付条例》，2021年1月25日前把“两节”送温暖报告和统计表上报市总权益保障部，各级工会要简化行程。扫二维码打开网页。"`,
  );
  expect(alternativeText(point, 'square')).toMatchInlineSnapshot(
    `"公众号次条封面：书屋。打电话：12351。"`,
  );
  expect(chatText(point)).toMatchInlineSnapshot(`
    "【职工服务（帮扶）中心】书屋
    办什么：根据《保障农民工工资支付条例》，2021年1月25日前把“两节”送温暖报告和统计表上报市总权益保障部，各级工会要简化行程
    在哪里：路1号
    几点开：周一 09:00至12:00
    打电话：12351
    看全部：https://nuanxun.example.org/support/a/"
  `);
});

test('help: sums never stand without the words that say whether they hold', () => {
  const help = everyKind('usual').find(({ kind }) => kind === 'support')!;
  for (const format of FORMATS) {
    const text = alternativeText(help, format);
    expect(text.includes('元/户')).toBe(text.includes('现在多少先问工会'));
  }
  expect(alternativeText(help, 'poster')).toMatchInlineSnapshot(
    `"竖版海报：关于做好2021年“两节”送温暖工作的通知。帮谁：根据《保障农民工工资支付条例》，2021年1月25日前把“两节”送温暖报告和统计表上报市总权益保障部。打电话：12351（公共法律服务热线）。扫二维码打开网页。"`,
  );
});

test('a guide', () => {
  const guide = everyKind('usual').find(({ kind }) => kind === 'guide')!;
  expect(alternativeText(guide, 'og')).toMatchInlineSnapshot(
    `"链接图：关于做好2021年“两节”送温暖工作的通知。先做这几步：根据《保障农民工；根据《保障农；根据《保障农民工工。打电话：12351（公共法律服务热线）。"`,
  );
  expect(chatText(guide)).toMatchInlineSnapshot(`
    "【职工服务（帮扶）中心】关于做好2021年“两节”送温暖工作的通知
    根据《保障农民工工资支付条例》，2021年1月25日前把“两节”送温暖报告和统计表上报市总权益保障部，各级工会要简化行程
    看全部：https://nuanxun.example.org/support/a/"
  `);
});
