import { z } from 'zod';
import { named } from './fields.ts';

/** Addresses that were changed or given up. People have kept them: they lead on for ever. */
export const moved = z.strictObject({
  moved: named(
    z
      .array(
        z.strictObject({
          /** A page with a slash at both ends, or a file. */
          from: named(
            z
              .string()
              .regex(
                /^\/(?:[a-z0-9-]+\/)*[a-z0-9-]+(?:\/|\.[a-z0-9]+)$/,
                '旧网址要写成“/stories/warm-bus/”这样，不写域名',
              ),
            '旧网址',
            '从网站名后面的斜杠写起，例如 /stories/warm-bus/',
          ),
          /** A page of the site. */
          to: named(
            z
              .string()
              .regex(
                /^\/(?:(?:[a-z0-9-]+\/)*[a-z0-9-]+(?:\/|\.[a-z0-9]+))?$/,
                '新网址要写成“/stories/warm-bus/”这样，不写域名',
              ),
            '新网址',
            '没有对应的新网页，就写它的栏目，例如 /stories/',
          ),
        }),
      )
      .default([]),
    '搬家的网址',
    '旧网址别人收藏了、印出去了，要一直能打开',
  ),
});
export type MovedFile = z.infer<typeof moved>;
