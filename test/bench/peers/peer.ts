/** Another tool that makes a site of the same stories. */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright-core';
import { parse } from 'yaml';

/** A story as every tool understands it. */
export interface PlainStory {
  id: string;
  title: string;
  description: string;
  /** `YYYY-MM-DD`. */
  published: string;
  /** Plain Markdown. */
  body: string;
}

export interface Peer {
  name: string;
  /** From npm, in exact versions. */
  packages: Record<string, string>;
  /** Why it cannot run on this machine. */
  missing?(): string | undefined;
  /** Everything of its site but the stories: settings as its documentation recommends. By path. */
  files: Record<string, string>;
  /** A story: path and text. */
  storyFile(story: PlainStory): [path: string, text: string];
  /** A page that lists all stories, where the tool does not make one itself. */
  list?(stories: readonly PlainStory[]): [path: string, text: string];
  /** Programs that make the site, one after the other; a `.js` file is run by Node. */
  commands: readonly (readonly string[])[];
  /** Folder of the finished site. */
  output: string;
  /** What it remembers of earlier builds. */
  caches: readonly string[];
  /** Address of a story in the finished site. */
  pageOf(id: string): string;
  /** Types a query where the tool's own pages have the search. */
  search?(page: Page, query: string): Promise<void>;
}

/** The stories of a content folder that `writeSite` has made, newest first. */
export function readStories(content: string): PlainStory[] {
  const folder = join(content, 'stories');
  const stories = readdirSync(folder).map((name): PlainStory => {
    const [, front = '', body = ''] = readFileSync(join(folder, name), 'utf8').split(/^---\n/m);
    const { title, description, published } = parse(front) as Omit<PlainStory, 'id' | 'body'>;
    const plain = body.replaceAll(/<Quote by="([^"]*)">\n\n(.*)\n\n<\/Quote>/g, '> $2\n>\n> $1');
    return { id: name.replace('.mdx', ''), title, description, published, body: plain };
  });
  return stories.sort((a, b) => (a.published < b.published ? 1 : -1));
}

/** Writes a peer's site into its folder, in the place of the one before. */
export function writePeer(folder: string, peer: Peer, stories: readonly PlainStory[]): void {
  const files = stories.map((story) => peer.storyFile(story));
  for (const [path] of files) rmSync(join(folder, dirname(path)), { recursive: true, force: true });
  const list = peer.list?.(stories);
  for (const [path, text] of [...Object.entries(peer.files), ...files, ...(list ? [list] : [])]) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** Front matter of a story with these fields. */
export function front(fields: Record<string, string>): string {
  const lines = Object.entries(fields).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  return `---\n${lines.join('\n')}\n---\n\n`;
}

/** A Markdown list of links to all stories. */
export function links(stories: readonly PlainStory[], pageOf: Peer['pageOf']): string {
  return stories
    .map(({ id, title, published }) => `- [${title}](${pageOf(id)}) ${published}`)
    .join('\n');
}
