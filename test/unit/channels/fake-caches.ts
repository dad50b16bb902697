/** The browser's store of answers in memory, as far as the worker uses it. */

class FakeCache {
  readonly #files = new Map<string, Response>();

  async match(path: string): Promise<Response | undefined> {
    return this.#files.get(path)?.clone();
  }

  async put(path: string, file: Response): Promise<void> {
    if (file.headers.get('vary') === '*') throw new TypeError('Vary header contains *');
    this.#files.set(path, file);
  }
}

export class FakeCaches {
  readonly #caches = new Map<string, FakeCache>();

  async open(name: string): Promise<FakeCache> {
    const cache = this.#caches.get(name) ?? new FakeCache();
    this.#caches.set(name, cache);
    return cache;
  }

  async keys(): Promise<string[]> {
    return [...this.#caches.keys()];
  }

  async delete(name: string): Promise<boolean> {
    return this.#caches.delete(name);
  }

  asStorage(): CacheStorage {
    return this as unknown as CacheStorage;
  }
}
