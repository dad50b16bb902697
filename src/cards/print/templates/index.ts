/** The posters on paper, one line each; kinds without a line have none. */
import type { Subject, SubjectKind, SubjectOf } from '../../subjects/types.ts';
import type { Theme } from '../../theme.ts';
import type { Mark } from '../sheet.ts';
import { guide } from './guide.ts';
import { notice } from './notice.ts';
import { servicePoint } from './service-point.ts';
import { support } from './support.ts';

type Template<S> = (subject: S, theme: Theme) => Mark[];

const POSTERS: { [K in SubjectKind]?: Template<SubjectOf<K>> } = {
  guide,
  support,
  'service-point': servicePoint,
  notice,
};

/**
 * The poster on A4 of a subject's kind.
 * @throws Error for a kind that has none
 */
export function posterOf(subject: Subject): Template<Subject> {
  const poster = POSTERS[subject.kind];
  if (!poster) throw new Error(`no poster on paper for ${subject.kind}`);
  return poster as Template<Subject>;
}
