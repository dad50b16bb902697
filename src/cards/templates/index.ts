/** The templates, one line each. */
import type { Subject, SubjectKind, SubjectOf } from '../subjects/types.ts';
import { guide } from './guide.ts';
import type { Template } from './types.ts';

const TEMPLATES: { [K in SubjectKind]: Template<SubjectOf<K>> } = {
  guide,
};

/** The template of a subject's kind. */
export function templateOf(subject: Subject): Template<Subject> {
  return TEMPLATES[subject.kind] as Template<Subject>;
}
