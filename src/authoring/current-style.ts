import { getSite } from '../queries/index.ts';
import { styleOf, type WechatStyle } from './wechat-style.ts';

/** The styles of articles in the colours of this site. */
export async function wechatStyle(): Promise<WechatStyle> {
  const { colours } = await getSite();
  return styleOf(colours.area);
}
