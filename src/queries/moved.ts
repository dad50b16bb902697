/** Addresses that lead elsewhere, as `content/moved.json` has them. */
import { getEntry } from 'astro:content';
import type { MovedFile } from '../schemas/moved.ts';

export async function getMoved(): Promise<MovedFile['moved']> {
  return (await getEntry('moved', 'moved'))?.data.moved ?? [];
}
