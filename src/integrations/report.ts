/** What a build has made, told by the integrations to the command that started it. */

export interface BuildReport {
  /** HTML pages. */
  pages: number;
  /** Share images in the output. */
  images: number;
  /** Of these, drawn anew in this build. */
  rendered: number;
  /** Of the pages, made anew in this build. */
  made: number;
  /** Files taken from the last site as they were. */
  kept: number;
  /** Words in the search index. */
  words: number;
}

export const buildReport: BuildReport = {
  pages: 0,
  images: 0,
  rendered: 0,
  made: 0,
  kept: 0,
  words: 0,
};

let listener: (text: string) => void = () => {};

/** Sends progress lines to `listen`; without one they are dropped. */
export function onProgress(listen: (text: string) => void): void {
  listener = listen;
}

/** Says in Chinese what is being done. */
export function progress(text: string): void {
  listener(text);
}
