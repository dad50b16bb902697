import { syntaxCheck } from './syntax.ts';

export const mdxSyntax = syntaxCheck(
  'mdx-syntax',
  '正文里的“<”和“{”有特殊的意思，写错了整篇正文就读不出来',
);
