import { canonicalUrl, pagePath, type CardCollection } from '../../domain/addresses.ts';
import { codeOf } from '../../domain/page-codes.ts';
import { contentFolder } from '../../source/folder.ts';
import type { Content } from '../../source/types.ts';
import { words, type Words } from '../words.ts';
import type { Hotline } from './types.ts';

interface Named {
  id: string;
  path: string;
  data: { title: string; shortTitle?: string; description: string; sample: boolean };
}

/** What all subjects made from a page have in common. */
export function baseOf(content: Content, collection: CardCollection, entry: Named) {
  const { id, path, data } = entry;
  const title = words(data.title, path, 'title');
  return {
    collection,
    id,
    title,
    shortTitle: data.shortTitle === undefined ? title : words(data.shortTitle, path, 'shortTitle'),
    sentence: words(data.description, path, 'description'),
    sample: data.sample,
    url: addressOf(content, collection, id),
    code: printedCode(content, collection, id),
  };
}

/** The canonical address of an entry's page. */
export function addressOf(content: Content, collection: CardCollection, id: string): string {
  return canonicalUrl(content.site.origin.url, pagePath(collection, id));
}

/** The page code of an entry, where it has one. */
export function printedCode(
  content: Content,
  collection: CardCollection,
  id: string,
): string | undefined {
  const codes = content['page-codes'].flatMap(({ data }) => data.codes);
  return codeOf(codes, pagePath(collection, id));
}

/** Path of `site.json` from the project's root, for messages. */
export const SITE_FILE = `${contentFolder}/site.json`;

/** The first of an entry's hotlines, with its name from `site.json`. */
export function firstHotline(content: Content, numbers: string[]): Hotline | undefined {
  const index = content.site.hotlines.findIndex(({ number }) => number === numbers[0]);
  const hotline = content.site.hotlines[index];
  return (
    hotline && {
      number: words(hotline.number, SITE_FILE, `hotlines[${index}].number`),
      name: words(hotline.name, SITE_FILE, `hotlines[${index}].name`),
    }
  );
}

/** The name of a district of `site.json`. */
export function districtName(content: Content, adcode: string): Words {
  const index = content.site.districts.findIndex((district) => district.adcode === adcode);
  const name = content.site.districts[index]?.name ?? adcode;
  return words(name, SITE_FILE, `districts[${index}].name`);
}
