/** The words of a file as lines, for tools that read one text. */
import type { Position, SourceFile } from '../source/types.ts';
import { ownWords } from './words.ts';

export interface OwnLine {
  text: string;
  /** Where words stand in the file, from their UTF-16 offset in the line. */
  place(offset: number, words: string): Position;
}

/** What the editors are responsible for, line by line; empty lines are left out. */
export function ownLines(file: SourceFile): OwnLine[] {
  return [...ownWords(file)].flatMap(({ text, place }) => {
    let start = 0;
    return text.split('\n').flatMap((line) => {
      const from = start;
      start += line.length + 1;
      if (line.trim() === '') return [];
      return [{ text: line, place: (at: number, words: string) => place(from + at, words) }];
    });
  });
}
