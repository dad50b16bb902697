import { validate } from '../source/validate.ts';
import { defineCheck } from './base.ts';

export const schema = defineCheck({
  id: 'schema',
  level: 'error',
  reason: '网页、图片和公众号文章都从这几项取内容，少一项、错一项就会出错',
  find: ({ files }) => files.flatMap((file) => validate(file).problems),
});
