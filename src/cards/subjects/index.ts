import type { Content } from '../../source/types.ts';
import { campaigns } from './campaign.ts';
import { guides } from './guide.ts';
import { notices } from './notice.ts';
import { servicePoints } from './service-point.ts';
import { stories } from './story.ts';
import { support } from './support.ts';
import type { Subject } from './types.ts';

/** Everything that gets share images, in a fixed order. */
export async function collectSubjects(content: Content, root: string): Promise<Subject[]> {
  return [
    ...notices(content),
    ...(await stories(content, root)),
    ...guides(content),
    ...support(content),
    ...servicePoints(content),
    ...campaigns(content),
  ];
}
