import { atPlace, defineFileCheck } from './base.ts';
import { ownWords } from './words.ts';

const SALES =
  /(?:独家|特约|总)?冠名|赞助(?:商|单位)|(?:限时|新客|专属)?(?:优惠价|折扣价|促销|秒杀|特价|满减|代金券|优惠券)|[一二三四五六七八九\d.]折(?:优惠|起|购)|扫码(?:下单|购买|领券)|(?:立即|马上|点击)(?:购买|下单|抢购)|本广告/;

/** What carries the campaign to readers. */
const CAMPAIGN = new Set(['stories', 'campaigns', 'support']);

export const commerce = defineFileCheck({
  id: 'commerce',
  level: 'error',
  excusable: true,
  reason: '通知四（二）：严禁以送温暖名义搞带有商业行为的活动',
  *findIn(file) {
    if (!CAMPAIGN.has(file.kind)) return;
    for (const { text, place } of ownWords(file)) {
      const match = SALES.exec(text);
      if (!match) continue;
      const message = `“${match[0]}”是商业推广的话，送温暖的内容里不能有，请删去`;
      yield atPlace(file, place(match.index, match[0]), message);
    }
  },
});
