/** The form of every component in an article for WeChat. */
import Callout from './callout/wechat.astro';
import Hotline from './hotline/wechat.astro';
import Law from './law/wechat.astro';
import Quote from './quote/wechat.astro';
import Picture from './wechat-picture.astro';
import type { ComponentName } from './schema.ts';
import Step from './step/wechat.astro';
import Steps from './steps/wechat.astro';

export const wechat = { Callout, Hotline, Law, Quote, Step, Steps, img: Picture } satisfies Record<
  ComponentName | 'img',
  unknown
>;
