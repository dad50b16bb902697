/** Loads the indexes and their dictionaries, each once and only when it is needed. */
import {
  openDictionary,
  type Dictionary,
  type DictionaryFile,
} from '../../domain/search/dictionary.ts';
import { createSpeller, type Speller } from '../../domain/search/speller.ts';
import type { Pagefind, PagefindModule } from './pagefind.ts';

/** Where the indexes are. */
export interface Place {
  /** `/pagefind/`; the news lie in a folder of it. */
  folder: string;
  /** Of the indexes; part of addresses, so that caches keep what is still right. */
  version: string;
  load(): Promise<PagefindModule>;
}

export interface Help {
  api: Pagefind;
  dictionary: Dictionary;
  speller: Speller;
}

export interface Indexes {
  help(): Promise<Help>;
  /** Adds the news to the same Pagefind. */
  news(): Promise<Dictionary>;
}

/** A token counts by how rare it is and where it stands, not by the length of the page. */
const RANKING = { pageLength: 0, termSaturation: 2 };

export function createIndexes({ folder, version, load }: Place): Indexes {
  const options = { metaCacheTag: version, ranking: RANKING };

  async function dictionary(of: string): Promise<Dictionary> {
    const response = await fetch(`${of}words.json?ts=${version}`);
    if (!response.ok) throw new Error(`${of}words.json: ${response.status}`);
    return openDictionary((await response.json()) as DictionaryFile);
  }

  const help = once(async () => {
    const [module, words] = await Promise.all([load(), dictionary(folder)]);
    const api = module.createInstance({ ...options, basePath: folder, noWorker: true });
    const speller = createSpeller(words);
    // The first reading is slow; it is made while the index is on its way.
    speller('pinyin');
    return { api, dictionary: words, speller };
  });

  const news = once(async () => {
    const path = `${folder}news/`;
    // First what can fail quietly: Pagefind does not recover from an index that it could not add.
    const words = await dictionary(path);
    // A union that has published nothing yet.
    if (words.pages === 0) return words;
    const { api } = await help.get();
    try {
      await api.mergeIndex(path, options);
    } catch (error) {
      help.forget();
      throw error;
    }
    return words;
  });

  return { help: help.get, news: news.get };
}

/** Starts at the first call; a failure is forgotten, so that the next call tries again. */
function once<T>(start: () => Promise<T>) {
  let started: Promise<T> | undefined;
  const forget = () => {
    started = undefined;
  };
  return {
    forget,
    get: () =>
      (started ??= start().catch((error: unknown) => {
        forget();
        throw error;
      })),
  };
}
