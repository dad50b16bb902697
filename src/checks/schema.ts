import { validate } from '../source/validate.ts';
import { defineFileCheck } from './base.ts';

export const schema = defineFileCheck({
  id: 'schema',
  level: 'error',
  reason: '网页、图片和公众号文章都从这几项取内容，少一项、错一项就会出错',
  findIn: (file) => validate(file).problems,
});
