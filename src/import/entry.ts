/** What a Word file becomes before it is written. */
import type { Root } from 'mdast';
import type { Picture } from './pictures.ts';
import type { Block } from './reading.ts';

export interface Entry {
  values: Record<string, unknown>;
  tree: Root;
  /** The blocks that went into the tree. */
  body: Block[];
  pictures: Picture[];
  remarks: string[];
}
