/** An id for a new entry, from the sound of its title. */
import { DRAFT_KINDS } from '../../drafts/kinds.ts';
import { placeOf, takenIds } from '../../drafts/place.ts';
import { suggestSlug } from '../../drafts/slug.ts';
import { DRAFTS } from '../../source/discover.ts';
import type { Desk } from './files.ts';

/**
 * @param asked `collection` as the editor calls it, and `title`
 * @returns `{ slug }`; empty where no entries are made
 */
export function answerSlug({ root, contentDir }: Desk, asked: URLSearchParams): Response {
  const collection = (asked.get('collection') ?? '').replace(`${DRAFTS}-`, '');
  const title = (asked.get('title') ?? '').trim();
  const kind = Object.values(DRAFT_KINDS).find((each) => each.kind === collection)?.kind;
  if (!kind || title === '') return Response.json({ slug: '' });
  return Response.json({ slug: suggestSlug(title, takenIds(placeOf(root, contentDir), kind)) });
}
