import { syntaxCheck } from './syntax.ts';

export const jsonSyntax = syntaxCheck('json-syntax', '数据文件的标点错一个，整个文件就读不出来');
