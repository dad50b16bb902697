/** The templates, one line each. */
import type { Subject, SubjectKind, SubjectOf } from '../subjects/types.ts';
import { campaign } from './campaign.ts';
import { figures } from './figures.ts';
import { greeting } from './greeting.ts';
import { guide } from './guide.ts';
import { notice } from './notice.ts';
import { servicePoint } from './service-point.ts';
import { story } from './story.ts';
import { support } from './support.ts';
import type { Template } from './types.ts';
import { visit } from './visit.ts';

const TEMPLATES: { [K in SubjectKind]: Template<SubjectOf<K>> } = {
  notice,
  story,
  visit,
  guide,
  support,
  'service-point': servicePoint,
  campaign,
  figures,
  greeting,
};

/** The template of a subject's kind. */
export function templateOf(subject: Subject): Template<Subject> {
  return TEMPLATES[subject.kind] as Template<Subject>;
}
