/**
 * The content folder as browsers hand out folders (File System Access), backed by the desk's server:
 * the editor works in every browser, nobody is asked for permission, and the server looks at what is
 * saved. Only what Sveltia CMS uses.
 */
import type { Listed } from './files.ts';

/** Asks the desk's server; an answer that is no success is thrown with its Chinese message. */
export type Ask = (method: string, path: string, body?: Blob) => Promise<Response>;

/** Names under which the editor writes first; they never reach the server. */
const TEMPORARY = /^\.sveltia-tmp-/;

interface Folder {
  ask: Ask;
  /** What lies in the content folder, by path. */
  files: Map<string, Listed>;
}

export class DeskFile {
  readonly kind = 'file';
  readonly #folder: Folder;
  #path: string;
  #written: Blob | undefined;
  #refused: Error | undefined;

  constructor(folder: Folder, path: string) {
    this.#folder = folder;
    this.#path = path;
  }

  get name(): string {
    return this.#path.split('/').at(-1)!;
  }

  async getFile(): Promise<File> {
    const { lastModified } = this.#folder.files.get(this.#path) ?? {};
    if (this.#written) return new File([this.#written], this.name);
    const blob = await (await this.#folder.ask('GET', this.#path)).blob();
    return new File([blob], this.name, {
      type: blob.type,
      ...(lastModified !== undefined && { lastModified }),
    });
  }

  /** The editor writes once and swallows what goes wrong at closing: the file is sent at writing. */
  async createWritable() {
    return {
      write: async (data: string | Blob) => {
        const blob = new Blob([data]);
        if (TEMPORARY.test(this.name)) this.#written = blob;
        else await this.#send(this.#path, blob);
      },
      close: async () => {},
    };
  }

  /** Gives a file that has been written under a temporary name its own. */
  async move(to: DeskFolder, name: string): Promise<void> {
    if (!this.#written) throw new Error('编号和图片名定了就不改：别处会用到它们。');
    // The editor tries again at once, as if a virus scanner were in the way: the answer stays.
    if (this.#refused) throw this.#refused;
    const path = to.pathOf(name);
    await this.#send(path, this.#written).catch((error: Error) => {
      this.#refused = error;
      throw error;
    });
    this.#path = path;
  }

  async #send(path: string, blob: Blob): Promise<void> {
    await this.#folder.ask('PUT', path, blob);
    this.#folder.files.set(path, { path, size: blob.size, lastModified: Date.now() });
    this.#written = undefined;
  }
}

export class DeskFolder {
  readonly kind = 'directory';
  readonly name: string;
  readonly #folder: Folder;
  readonly #path: string;

  /** @param path `''` for the content folder itself */
  constructor(folder: Folder, path = '') {
    this.#folder = folder;
    this.#path = path;
    this.name = path.split('/').at(-1)!;
  }

  pathOf(name: string): string {
    return this.#path === '' ? name : `${this.#path}/${name}`;
  }

  async *entries(): AsyncGenerator<[string, DeskFile | DeskFolder]> {
    const start = this.#path === '' ? '' : `${this.#path}/`;
    const names = new Set<string>();
    for (const path of this.#folder.files.keys()) {
      if (!path.startsWith(start)) continue;
      const [name = '', ...deeper] = path.slice(start.length).split('/');
      if (names.has(name)) continue;
      names.add(name);
      yield [
        name,
        deeper.length > 0
          ? new DeskFolder(this.#folder, start + name)
          : new DeskFile(this.#folder, path),
      ];
    }
  }

  /** Folders come into being with the first file in them. */
  async getDirectoryHandle(name: string): Promise<DeskFolder> {
    return new DeskFolder(this.#folder, this.pathOf(name));
  }

  async getFileHandle(name: string, { create = false } = {}): Promise<DeskFile> {
    const path = this.pathOf(name);
    if (!create && !this.#folder.files.has(path)) {
      throw new DOMException(`没有“${path}”这个文件。`, 'NotFoundError');
    }
    return new DeskFile(this.#folder, path);
  }

  async removeEntry(name: string): Promise<void> {
    const path = this.pathOf(name);
    if (TEMPORARY.test(name) || !this.#folder.files.has(path)) return;
    await this.#folder.ask('DELETE', path);
    this.#folder.files.delete(path);
  }
}

/** The content folder with what lies in it now. */
export async function openFolder(ask: Ask): Promise<DeskFolder> {
  const listed = (await (await ask('GET', '')).json()) as Listed[];
  return new DeskFolder({ ask, files: new Map(listed.map((file) => [file.path, file])) });
}
