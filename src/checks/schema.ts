import { validate } from '../source/validate.ts';
import { defineCheck } from './base.ts';

export const schema = defineCheck({
  id: 'schema',
  level: 'error',
  reason: '网页、图片和公众号文章都从这些字段取内容，少一个、错一个就会出错',
  find: ({ files }) => files.flatMap((file) => validate(file).problems),
});
