/**
 * Searches the sites of other unions from the reader's phone, each with its own index and words.
 * Loaded when the reader asks for it.
 */
import type { Site } from '../../schemas/site.ts';
import { createEngine, type Engine, type Hit, type Wish } from './engine.ts';
import type { Place } from './indexes.ts';
import type { Pagefind, PagefindModule } from './pagefind.ts';
import { resultRow } from './results.ts';

type Member = Site['members'][number];

/** Longest wait for a site, in milliseconds. */
const PATIENCE = 8_000;
/** Shown of each site; the rest is found there. */
const SHOWN = 3;

/** Marks of what is our own and what is merged: the same numbers stand for other words. */
const HOST = { of: 'host' };
const GUEST = { of: 'guest' };

const engines = new Map<string, Engine>();

/** Shows a group for each member, filled as the answers come. Never fails: who is down is told of. */
export async function searchMembers(section: HTMLElement, host: Place, wish: Wish): Promise<void> {
  const members = JSON.parse(section.dataset['members']!) as Member[];
  const groups = section.querySelector('div')!;
  const asked = members.map((member) => {
    const group = document.createElement('section');
    const heading = element('h3', member.name);
    const line = element('p', '正在找…');
    line.className = 'hint';
    group.append(heading, line);
    groups.append(group);
    return ask(member, host, wish, group, line);
  });
  // The keyboard goes on where the results come; the button has done its work.
  section.querySelector('button')!.hidden = true;
  groups.focus();
  await Promise.all(asked);
}

async function ask(
  member: Member,
  host: Place,
  wish: Wish,
  group: HTMLElement,
  line: HTMLElement,
): Promise<void> {
  try {
    const { total, hits } = await inTime(engineOf(member, host)(wish));
    const rows = (await inTime(hits(0, SHOWN))).flatMap((hit) => rowOf(member, hit));
    line.textContent = total === 0 ? '没有找到。' : '点开就到它的网站。';
    if (rows.length === 0) return;
    const list = document.createElement('ol');
    list.className = 'rows results';
    list.append(...rows);
    group.append(list);
    if (total > rows.length) group.append(allOf(member, wish, total));
  } catch {
    // What Pagefind could not read once, it never reads again.
    engines.delete(member.url);
    line.textContent = `${member.name}的网站暂时搜不到。`;
  }
}

/** The row of a hit, when it leads to the member's own site. */
function rowOf({ url }: Member, hit: Hit): HTMLLIElement[] {
  const to = new URL(hit.url, url);
  if (to.origin !== url) return [];
  const row = resultRow({ ...hit, url: to.href });
  row.querySelector('a')!.rel = 'external noopener';
  return [row];
}

function allOf({ name, url }: Member, { query }: Wish, total: number): HTMLElement {
  const link = element('a', `到${name}的网站看全部${total}条`);
  link.href = `${url}/search/?${new URLSearchParams({ q: query }).toString()}`;
  link.rel = 'external noopener';
  const line = document.createElement('p');
  line.className = 'search-on';
  line.append(link);
  return line;
}

function engineOf({ url }: Member, host: Place): Engine {
  const engine = engines.get(url) ?? createEngine(guest(`${url}/pagefind/`, host));
  engines.set(url, engine);
  return engine;
}

/**
 * The index of another site, searched by our own Pagefind: its words are merged, its programs never
 * run here.
 */
function guest(folder: string, host: Place): Place {
  // A new visit reads index and words anew, both of the same hour.
  const version = String(Date.now());
  const wrap = (api: Pagefind, ranking: unknown): Pagefind => {
    const add = (path: string) =>
      api.mergeIndex(path, { ranking, metaCacheTag: version, mergeFilter: GUEST });
    let merged: Promise<void> | undefined;
    return {
      ...api,
      mergeIndex: add,
      search: async (term) => {
        await (merged ??= add(folder));
        return api.search(term, { filters: GUEST });
      },
    };
  };
  return {
    folder,
    version,
    load: async () => {
      const { createInstance } = await host.load();
      const own = { basePath: host.folder, metaCacheTag: host.version, mergeFilter: HOST };
      return {
        createInstance: (options) =>
          wrap(createInstance({ ...options, ...own }), options['ranking']),
      } satisfies PagefindModule;
    },
  };
}

/** @throws when the time is over */
function inTime<T>(answer: Promise<T>): Promise<T> {
  return Promise.race([
    answer,
    new Promise<never>((_, reject) => setTimeout(() => reject(new Error('too slow')), PATIENCE)),
  ]);
}

function element<K extends 'a' | 'h3' | 'p'>(name: K, text: string): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}
