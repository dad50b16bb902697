/** Where everything stands: satori lays the boxes out; text is taken out before, to be drawn apart. */
import satori from 'satori';
import type { Node, Style } from '../h.ts';
import type { Card, LoadedFont } from './draw.ts';
import type { Run, Shaper, Shapers } from './shape.ts';

/** A line of text at its place; pixels. */
export interface PlacedLine {
  text: string;
  run: Run;
  shaper: Shaper;
  size: number;
  colour: string;
  /** Of its box. */
  left: number;
  top: number;
  width: number;
  height: number;
}

export interface Layout {
  /** Everything but text, as SVG; the same for cards that differ in their words only. */
  ground: string;
  lines: PlacedLine[];
}

type Line = Omit<PlacedLine, 'left' | 'top' | 'width' | 'height'>;

/** Marks the box of a line. */
const MARK = 'data-line';

/** @param card with its pictures put in */
export async function layOut(card: Card, fonts: LoadedFont[], shapers: Shapers): Promise<Layout> {
  const found: Line[] = [];
  const boxes = withoutText(card.node, {}, found, shapers);
  const lines: PlacedLine[] = [];
  const svg = await satori(boxes as never, {
    width: card.width,
    height: card.height,
    fonts,
    onNodeDetected: ({ props, left, top, width, height }) => {
      const index = (props as Record<string, unknown>)[MARK];
      if (typeof index === 'number') lines[index] = { ...found[index]!, left, top, width, height };
    },
  });
  return { ground: tidy(svg), lines };
}

/** The tree with an empty box, as wide as the words, in place of every line of text. */
function withoutText(node: Node, inherited: Style, found: Line[], shapers: Shapers): Node {
  const { style = {}, children } = node.props;
  const all = { ...inherited, ...style };
  if (typeof children === 'string') {
    const shaper = shapers(all['fontFamily'], all['fontWeight']);
    const run = shaper.shape(children);
    const size = Number(all['fontSize']);
    found.push({ text: children, run, shaper, size, colour: String(all['color']) });
    const box = { ...style, width: run.width * size };
    return { type: 'div', props: { style: box, [MARK]: found.length - 1 } };
  }
  if (!children) return node;
  const inner = children.map((child) => withoutText(child, all, found, shapers));
  return { ...node, props: { ...node.props, children: inner } };
}

/** Without what satori adds for every box, and with names that do not count boxes. */
function tidy(svg: string): string {
  const names = new Map<string, string>();
  return svg
    .replace(/<mask id="satori_om[^>]*>.*?<\/mask>/g, '')
    .replace(/satori_[a-z]+-id[-\d]*/g, (name) => {
      if (!names.has(name)) names.set(name, `n${names.size}`);
      return names.get(name)!;
    });
}
