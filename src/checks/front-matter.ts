import { syntaxCheck } from './syntax.ts';

export const frontMatter = syntaxCheck(
  'front-matter',
  '信息栏（文件开头两行“---”之间）写错一处，整篇稿件就读不出来',
);
