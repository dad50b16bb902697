/** Imports into a small content of its own. */
import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Nodes } from 'mdast';
import { placeOf } from '../../../src/drafts/place.ts';
import { importWord, type ImportOptions } from '../../../src/import/index.ts';
import { passages } from '../../../src/source/body.ts';

const GOOD = join(import.meta.dirname, '../../fixtures/checks/good');
export const TODAY = '2026-11-23';

/** A project folder with content, and a way to throw it away. */
export function scratch() {
  const root = mkdtempSync(join(tmpdir(), 'import-'));
  cpSync(GOOD, join(root, 'content'), { recursive: true });
  return { root, place: placeOf(root, 'content'), remove: () => rmSync(root, { recursive: true }) };
}

/** Every file below a folder, in order; what an import leaves behind. */
export function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

export async function importInto(
  place: ReturnType<typeof placeOf>,
  bytes: Uint8Array,
  options: Partial<ImportOptions> & { name?: string } = {},
) {
  const { name = '稿件.docx', ...rest } = options;
  return importWord(bytes, name, { place, today: TODAY, ...rest });
}

/** Headings with their signs, paragraphs, cells and notes: one block a line, as the site reads them. */
export function linesOf(tree: Nodes): string[] {
  if (tree.type === 'heading') {
    return passages(tree).map(({ text }) => `${'#'.repeat(tree.depth)} ${text}`);
  }
  if (tree.type === 'tableRow') {
    return [tree.children.map((cell) => passages(cell)[0]?.text ?? '').join('|')];
  }
  if (
    tree.type === 'root' ||
    tree.type === 'table' ||
    tree.type === 'list' ||
    tree.type === 'listItem' ||
    tree.type === 'footnoteDefinition'
  ) {
    return (tree.children as Nodes[]).flatMap(linesOf);
  }
  return passages(tree).map(({ text }) => text);
}
