import { positionsIn } from '../source/positions.ts';
import { atPlace, defineCheck } from './base.ts';
import { readDictionary } from './dictionary/read.ts';

export const dictionary = defineCheck({
  id: 'dictionary',
  level: 'error',
  reason: '词表里写错的一行不起作用，错别字就漏过去了',
  *find({ dictionary }) {
    if (!dictionary) return;
    const position = positionsIn(dictionary.text);
    for (const { offset, message, fix } of readDictionary(dictionary.text).faults) {
      yield atPlace(dictionary, position(offset), message, fix);
    }
  },
});
