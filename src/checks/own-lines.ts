/** The words of many files as lines, for tools that read one text. */
import type { Position, SourceFile } from '../source/types.ts';
import { ownWords } from './words.ts';

export interface OwnLine {
  file: SourceFile;
  text: string;
  /** Where words stand in the file, from their UTF-16 offset in the line. */
  place(offset: number, words: string): Position;
}

/** What the editors are responsible for, line by line, in order of files; empty lines are left out. */
export function ownLines(files: readonly SourceFile[]): OwnLine[] {
  return files.flatMap((file) =>
    [...ownWords(file)].flatMap(({ text, place }) => {
      let start = 0;
      return text.split('\n').flatMap((line) => {
        const from = start;
        start += line.length + 1;
        if (line.trim() === '') return [];
        return [
          { file, text: line, place: (at: number, words: string) => place(from + at, words) },
        ];
      });
    }),
  );
}
