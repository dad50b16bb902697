/** What of the site goes together: pages and files that depend on the same content and on no other. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A part of the site that is made again as a whole or not at all. */
export interface Unit {
  name: string;
  /** Folders of the site, from its root: `stories/last-bus`. Everything in them belongs to the unit. */
  folders: string[];
  /** Files that it is made of besides what all parts share; absolute, in a fixed order. */
  sources: string[];
}

/**
 * Columns that tell nothing of stories. Lists of stories, campaigns, the home page, feeds and what
 * gathers all entries are in no unit and so made every time.
 */
const COLUMNS = ['legal-aid', 'support', 'service-points'];
const SECTIONS = ['answers', 'tools', 'documents'];

/** Where an entry has its files. */
const HOMES = ['', 'share/', 'cards/'];

/** A story that names a file elsewhere depends on more than its own folder. */
const ELSEWHERE = '../';

/** @param content folder of the content, absolute */
export function unitsOf(content: string): Unit[] {
  return [...COLUMNS.map(columnUnit), ...SECTIONS.map(sectionUnit), ...storyUnits(content)];
}

function columnUnit(name: string): Unit {
  return { name, folders: HOMES.map((home) => `${home}${name}`), sources: [] };
}

function sectionUnit(name: string): Unit {
  return { name, folders: [name], sources: [] };
}

/** One a story with a folder of its own; a story without one is made every time. */
function storyUnits(content: string): Unit[] {
  const stories = join(content, 'stories');
  if (!existsSync(stories)) return [];
  return readdirSync(stories, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => {
      const folder = join(stories, name);
      const text = join(folder, 'index.mdx');
      if (!existsSync(text) || readFileSync(text, 'utf8').includes(ELSEWHERE)) return [];
      const sources = readdirSync(folder)
        .sort()
        .map((file) => join(folder, file));
      return [
        {
          name: `stories/${name}`,
          folders: HOMES.map((home) => `${home}stories/${name}`),
          sources,
        },
      ];
    });
}
