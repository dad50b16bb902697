/** Page codes, as `content/page-codes.json` has them. */
import { getEntry } from 'astro:content';
import type { PageCode } from '../domain/page-codes.ts';

export async function getPageCodes(): Promise<readonly PageCode[]> {
  return (await getEntry('page-codes', 'page-codes'))?.data.codes ?? [];
}
