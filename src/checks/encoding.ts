import { syntaxCheck } from './syntax.ts';

export const encoding = syntaxCheck(
  'encoding',
  '网站只认 UTF-8 编码的文件；别的编码（例如 ANSI、GBK）会变成乱码',
);
