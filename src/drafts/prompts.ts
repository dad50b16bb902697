/** What a person is told of a field before answering: the same in the terminal and in a form. */
import type { Value } from '../schemas/describe.ts';
import { vocabularyOf } from '../source/meanings.ts';
import type { Ids } from './front-matter.ts';

/** What can be chosen, with the words that people know it by. */
export interface Choice {
  value: string;
  name: string;
}

/** What to write, besides the hint of the field. */
export function wanted(value: Value): string {
  switch (value.type) {
    case 'text':
      return value.max === undefined
        ? ''
        : (value.min ?? 0) > 1
          ? `${value.min}到${value.max}个字`
          : `最多${value.max}个字`;
    case 'date':
      return '写成“2021-01-25”这样';
    case 'time':
      return '写成“09:00”这样';
    case 'number':
      return value.whole ? '写整数' : '写数字';
    case 'numbers':
      return `${value.count}个数，用空格隔开`;
    case 'list':
      if (value.item.type === 'choice' || value.item.type === 'reference')
        return '可以选几个，序号用空格隔开';
      return value.item.type === 'group' ? '' : '一行写一项';
    default:
      return '';
  }
}

/** What may be chosen; `undefined` where people write. */
export function choicesOf(value: Value, ids: Ids): Choice[] | undefined {
  if (value.type === 'choice') {
    const words = vocabularyOf(value.values);
    return value.values.map((key) => ({ value: key, name: words?.[key] ?? key }));
  }
  if (value.type !== 'reference') return undefined;
  return [...ids[value.to]].map(([id, name]) => ({
    value: id,
    name: name && name !== id ? `${name}（${id}）` : id,
  }));
}
