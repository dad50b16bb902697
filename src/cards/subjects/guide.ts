import { COLLECTION_NAMES } from '../../schemas/vocabulary.ts';
import { stepTitles } from '../../source/body.ts';
import type { Content } from '../../source/types.ts';
import { words } from '../words.ts';
import { baseOf, firstHotline } from './base.ts';
import type { GuideSubject } from './types.ts';

/** The guides of legal aid. */
export function guides(content: Content): GuideSubject[] {
  return content['legal-aid'].map((entry) => {
    const { data, path, tree } = entry;
    const hotline = firstHotline(content, data.hotlines);
    return {
      ...baseOf(content, 'legal-aid', entry),
      kind: 'guide',
      label: COLLECTION_NAMES['legal-aid'],
      sentence: words(data.answer, path, 'answer'),
      steps: (tree ? stepTitles(tree) : [])
        .slice(0, 3)
        .map((title) => words(title, path, '<Step title>')),
      ...(hotline && { hotline }),
    };
  });
}
