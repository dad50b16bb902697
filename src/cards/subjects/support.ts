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
        const note = agedBy(content, basis.notice);
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

/**
 * What has to stand beside a sum that a notice promised and that may no longer hold: an image is
 * passed on without its page.
 */
function agedBy(content: Content, id: string): string | undefined {
  const notice = content.notices.find((entry) => entry.id === id)?.data;
  if (!notice || notice.status === 'in-force') return undefined;
  return `${notice.issuedOn.slice(0, 4)}年通知的标准，现在多少先问工会`;
}
