/** All words that a file brings to readers, with the place of every character. */
import { visit } from 'unist-util-visit';
import { leaves } from '../schemas/walk.ts';
import { start } from '../source/body.ts';
import type { Position, SourceFile } from '../source/types.ts';

export interface Text {
  text: string;
  /** Where the character at an offset stands; texts of fields are told at their start. */
  place(offset: number): Position;
}

/** Texts of fields, quotations apart: these are compared with their document letter by letter. */
export function* fieldTexts(file: SourceFile): Generator<Text> {
  for (const { path, value } of leaves(undefined, file.raw)) {
    if (typeof value !== 'string' || path.at(-1) === 'quote') continue;
    yield { text: value, place: () => file.positionOf(path) };
  }
}

/** Texts of the body, line by line. */
export function bodyTexts({ tree }: SourceFile): Text[] {
  const found: Text[] = [];
  if (!tree) return found;
  visit(tree, 'text', (node) => {
    const { line, column } = start(node);
    node.value.split('\n').forEach((text, index) => {
      const place = (offset: number) => ({
        line: line + index,
        column: (index === 0 ? column : 1) + offset,
      });
      found.push({ text, place });
    });
  });
  return found;
}
