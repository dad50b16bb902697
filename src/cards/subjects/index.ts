import type { Content } from '../../source/types.ts';
import { today } from '../../source/today.ts';
import { campaigns } from './campaign.ts';
import { figures } from './figures.ts';
import { guides } from './guide.ts';
import { notices } from './notice.ts';
import { servicePoints } from './service-point.ts';
import { stories } from './story.ts';
import { checkShortAddresses } from './short-addresses.ts';
import { support } from './support.ts';
import type { Subject } from './types.ts';

/**
 * Everything that gets share images, in a fixed order.
 * @throws Error when two of them would have the same address in their QR codes
 */
export async function collectSubjects(content: Content, root: string): Promise<Subject[]> {
  const subjects = [
    ...notices(content),
    ...(await stories(content, root)),
    ...guides(content),
    ...support(content),
    ...servicePoints(content),
    ...campaigns(content, today()),
    ...figures(content, today()),
  ];
  checkShortAddresses(subjects);
  return subjects;
}
