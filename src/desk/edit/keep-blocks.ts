/** An editor writes a whole body anew: what says the same as before stays written as before. */
import type { Nodes } from 'mdast';
import { parseMdx } from '../../source/mdx.ts';

/**
 * The new body, in which every paragraph, table or list that is the same as one of the old body has
 * the old one's letters: widths of tables, marks of lists, escapes. A body that cannot be read stays.
 */
export function keepBlocks(before: string, after: string): string {
  const [old, fresh] = [before, after].map((text) => parseMdx(text, '').tree);
  if (!old || !fresh) return after;
  const known = new Map(blocksIn(old).map((node) => [meaning(node), cut(before, node)]));
  const changes = outermost(fresh, known, after);
  return changes.reduceRight(
    (text, { from, to, written }) => text.slice(0, from) + written + text.slice(to),
    after,
  );
}

interface Change {
  from: number;
  to: number;
  written: string;
}

/** The largest blocks that are known, in order of place. */
function outermost(node: Nodes, known: ReadonlyMap<string, string>, text: string): Change[] {
  return childrenOf(node).flatMap((child) => {
    const written = known.get(meaning(child));
    if (written === undefined) return outermost(child, known, text);
    const { start, end } = child.position!;
    return [{ from: start.offset!, to: end.offset!, written }];
  });
}

const blocksIn = (node: Nodes): Nodes[] =>
  childrenOf(node).flatMap((child) => [child, ...blocksIn(child)]);

/** Blocks that stand at the margin: inside a list every line is indented as the list wants it. */
function childrenOf(node: Nodes): Nodes[] {
  if (node.type !== 'root' && node.type !== 'mdxJsxFlowElement') return [];
  return (node.children as Nodes[]).filter(({ position }) => position?.start.column === 1);
}

/** What a block says, however it is written. */
const meaning = (node: Nodes) =>
  JSON.stringify(node, (key, value: unknown) => (key === 'position' ? undefined : value));

const cut = (text: string, { position }: Nodes) =>
  text.slice(position!.start.offset, position!.end.offset);
