/** What the desk knows of the content, read again when a file has changed. */
import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { readContext, type Context } from '../../checks/context.ts';
import { runChecks, todayInChina, type Report } from '../../checks/index.ts';
import { placeOf, type Place } from '../../drafts/place.ts';
import type { FoundFile } from '../../source/discover.ts';
import { contentOf, readSource } from '../../source/index.ts';
import type { Content, SourceFile } from '../../source/types.ts';

/** What the command that opens the desk hands over. */
export interface DeskOptions {
  /** Folder of the project. */
  root: string;
  /** The content, from `root`. */
  contentDir: string;
  /** Secret of this session: every changing request carries it. */
  token: string;
  /** An older Word file as .docx; `undefined` when nothing here can convert it. */
  convert: (bytes: Uint8Array, name: string) => Uint8Array | undefined;
}

export interface Looked {
  context: Context;
  report: Report;
}

export class DeskState {
  readonly options: DeskOptions;
  readonly place: Place;
  #looked: Promise<Looked> | undefined;
  readonly #files = new Map<string, { stamp: string; file: SourceFile }>();

  constructor(options: DeskOptions) {
    this.options = options;
    this.place = placeOf(options.root, options.contentDir);
  }

  get today(): string {
    return todayInChina();
  }

  /** A file of the content has changed. */
  forget(): void {
    this.#looked = undefined;
  }

  /** The files as they are and what the gate says of them. */
  look(): Promise<Looked> {
    return (this.#looked ??= this.#read().catch((error: unknown) => {
      this.#looked = undefined;
      throw error;
    }));
  }

  /** @throws ContentError while a file is broken */
  async content(): Promise<Content> {
    const { context } = await this.look();
    return contentOf(context.files, this.options.contentDir);
  }

  async #read(): Promise<Looked> {
    const { root, contentDir } = this.options;
    const read = (folder: string, found: FoundFile) => this.#readFile(folder, found);
    const context = await readContext(root, contentDir, this.today, false, read);
    return { context, report: await runChecks(context) };
  }

  /** A file that is as it was need not be parsed again: an officer waits for what follows. */
  async #readFile(root: string, found: FoundFile): Promise<SourceFile> {
    const { mtimeMs, size } = await stat(resolve(root, found.path));
    const stamp = `${mtimeMs} ${size}`;
    const known = this.#files.get(found.path);
    if (known?.stamp === stamp) return known.file;
    const file = await readSource(root, found);
    this.#files.set(found.path, { stamp, file });
    return file;
  }
}
