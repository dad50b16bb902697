import { agedSumNote } from '../../domain/aged-sum.ts';
import { SUPPORT_KINDS } from '../../schemas/vocabulary.ts';
import type { Content } from '../../source/types.ts';
import { words } from '../words.ts';
import { baseOf, firstHotline } from './base.ts';
import type { SupportSubject } from './types.ts';

/** Help programmes and services open to all. */
export function support(content: Content): SupportSubject[] {
  return content.support.map((entry) => {
    const { data, path } = entry;
    const hotline = firstHotline(content, data.hotlines);
    return {
      ...baseOf(content, 'support', entry),
      kind: 'support',
      label: SUPPORT_KINDS[data.kind],
      sentence: words(data.answer, path, 'answer'),
      whoFor: words(data.whoFor, path, 'whoFor'),
      firstStep: words(data.firstStep, path, 'firstStep'),
      amounts: data.standards.map(({ who, amountYuan, per, basis }, index) => {
        const notice = content.notices.find(({ id }) => id === basis.notice)?.data;
        const note = notice && agedSumNote(notice);
        return {
          who: words(who, path, `standards[${index}].who`),
          sum: `${amountYuan}元/${per}`,
          ...(note && { note }),
        };
      }),
      ...(hotline && { hotline }),
    };
  });
}
