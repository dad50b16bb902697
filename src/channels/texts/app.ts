/** An entry as data for an app of the union. */
import { bodyLines } from '../../authoring/text.ts';
import { canonicalUrl, cardPath } from '../../domain/addresses.ts';
import type { Content } from '../../source/types.ts';
import type { ItemFacts } from './facts.ts';
import { namesOf } from './names.ts';

export interface AppData extends Omit<ItemFacts, 'id' | 'collection' | 'sentence'> {
  /** Of this form; a change that breaks readers counts up. */
  version: 1;
  /** `legal-aid/unpaid-wages`: stays the same for ever. */
  id: string;
  summary: string;
  /** Addresses of pictures. */
  images: { cover: string; square: string; poster: string };
  /** The text, one paragraph each. */
  body: string[];
}

/** The facts, the text without markup and the pictures. */
export function appData(content: Content, facts: ItemFacts): AppData {
  const { id, collection, sentence, ...rest } = facts;
  const { tree } = content[collection].find((entry) => entry.id === id)!;
  const image = (format: 'cover' | 'square' | 'poster') =>
    canonicalUrl(content.site.origin.url, cardPath(collection, id, format));
  return {
    version: 1,
    id: `${collection}/${id}`,
    ...rest,
    summary: sentence,
    images: { cover: image('cover'), square: image('square'), poster: image('poster') },
    body: tree ? bodyLines(tree, namesOf(content)) : [],
  };
}
