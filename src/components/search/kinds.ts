/** What can be searched, by kind of page. */
import { COLLECTION_NAMES } from '../../schemas/vocabulary.ts';

/** Kinds in the second index, which is loaded only when it is wanted. */
export const NEWS_KINDS: readonly string[] = [
  COLLECTION_NAMES.notices,
  COLLECTION_NAMES.stories,
  COLLECTION_NAMES.campaigns,
];
