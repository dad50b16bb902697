import { COLLECTION_NAMES } from '../../schemas/vocabulary.ts';
import type { Content } from '../../source/types.ts';
import { words } from '../words.ts';
import { baseOf } from './base.ts';
import type { CampaignSubject } from './types.ts';

/**
 * The campaigns with their lines of work.
 * @param day as of which the pictures are made, `YYYY-MM-DD`
 */
export function campaigns(content: Content, day: string): CampaignSubject[] {
  return content.campaigns.map((entry) => {
    const { data, path } = entry;
    return {
      ...baseOf(content, 'campaigns', entry),
      kind: 'campaign',
      label: COLLECTION_NAMES.campaigns,
      theme: words(data.theme, path, 'theme'),
      period: words(data.period.text, path, 'period.text'),
      ...(data.period.to < day && { status: '活动已结束' }),
      lines: data.linesOfWork.map(({ id, name, heading }, index) => ({
        id,
        name,
        heading: words(heading, path, `linesOfWork[${index}].heading`),
      })),
    };
  });
}
