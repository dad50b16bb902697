import { contentFolder } from '../source/folder.ts';
import { readContent, type Content } from '../source/index.ts';

let content: Promise<Content> | undefined;

/**
 * The content of the site that is being built, read once: what comes after the pages is made of the
 * same words.
 * @param root folder of the project
 */
export function siteContent(root: string): Promise<Content> {
  content ??= readContent(root, contentFolder);
  return content;
}
