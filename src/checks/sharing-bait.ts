import { atPlace, defineFileCheck } from './base.ts';
import { ownWords } from './words.ts';

/** 《微信外部链接内容管理规范》 forbids to reward or press readers for passing a page on. */
const BAIT =
  /集赞|助力砍价|砍一刀|(?:转发|分享)[^，。；]{0,8}(?:抽奖|有奖|领奖|领取|领红包|得红包|得奖|送礼|返现|才能|方可)|不转(?:发)?(?:不是|就不)/;
const DENIED = /不要|不得|不准|禁止|严禁|别|不用/;

export const sharingBait = defineFileCheck({
  id: 'sharing-bait',
  level: 'error',
  excusable: true,
  reason: '微信会封掉诱导转发的网页和网址，印出去的二维码也都打不开了',
  *findIn(file) {
    for (const { text, place } of ownWords(file)) {
      const match = BAIT.exec(text);
      if (!match || DENIED.test(text.slice(Math.max(0, match.index - 8), match.index))) continue;
      yield atPlace(file, place(match.index, match[0]), `“${match[0]}”是诱导转发，请删去这一句`);
    }
  },
});
