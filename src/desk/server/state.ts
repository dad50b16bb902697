/** What the desk knows of the content, read again when a file has changed. */
import { readContext, type Context } from '../../checks/context.ts';
import { runChecks, todayInChina, type Report } from '../../checks/index.ts';
import { placeOf, type Place } from '../../drafts/place.ts';
import { contentOf } from '../../source/index.ts';
import type { Content } from '../../source/types.ts';

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
    const context = await readContext(root, contentDir, this.today);
    return { context, report: runChecks(context) };
  }
}
