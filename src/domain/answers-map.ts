/** The places of boxes and lines on the overview map of guided questions; lengths in pixels. */
import { layersOf, type Layers } from './answers-layers.ts';
import type { AnswerGraph } from './answers.ts';
import { wrap } from './wrap.ts';

/** Lines of text from one upper edge on. */
export interface MapText {
  lines: string[];
  /** Upper edge. */
  y: number;
}

export interface MapBox {
  id: string;
  kind: 'question' | 'outcome';
  x: number;
  y: number;
  width: number;
  height: number;
  title: MapText;
  /** A question's answers, each with the height at which its line leaves the box. */
  answers: (MapText & { port: number })[];
}

/** A line from an answer to a node, as points to be joined by curves. */
export type MapLine = { x: number; y: number }[];

export interface AnswersMap {
  width: number;
  height: number;
  boxes: MapBox[];
  lines: MapLine[];
}

export const TEXT = { size: 15, line: 21, padding: 10 };
const BOX_WIDTH = 250;
const GAP = { across: 90, down: 16, bend: 10 };
const MARGIN = 24;
/** Sweeps that pull boxes towards what they are joined to. */
const SWEEPS = 8;

/** What stands in a slot before it has a place. */
interface Piece {
  box: Omit<MapBox, 'x' | 'y'> | undefined;
  height: number;
  /** Heights, from the upper edge, at which lines leave. */
  ports: number[];
}

/** The map of a graph without circles. */
export function answersMap(graph: AnswerGraph): AnswersMap {
  const layers = layersOf(graph);
  const pieces = layers.slots.map((layer) =>
    layer.map(({ id, bend }) => (bend ? BEND : pieceOf(graph, id))),
  );
  const tops = topsOf(layers, pieces);
  const left = (layer: number) => MARGIN + layer * (BOX_WIDTH + GAP.across);
  const bottoms = pieces.map((layer, l) => tops[l]!.at(-1)! + layer.at(-1)!.height);
  return {
    width: left(pieces.length - 1) + BOX_WIDTH + MARGIN,
    height: Math.max(...bottoms) + MARGIN,
    boxes: pieces.flatMap((layer, l) =>
      layer.flatMap(({ box }, index) => (box ? [placed(box, left(l), tops[l]![index]!)] : [])),
    ),
    lines: layers.links.flatMap((links, l) =>
      links.map(({ from, port, to }) => {
        const target = pieces[l + 1]![to]!;
        const start = {
          x: left(l) + BOX_WIDTH,
          y: tops[l]![from]! + pieces[l]![from]!.ports[port]!,
        };
        const end = { x: left(l + 1), y: tops[l + 1]![to]! + entry(target) };
        // A bend is crossed straight.
        return target.box ? [start, end] : [start, end, { ...end, x: end.x + BOX_WIDTH }];
      }),
    ),
  };
}

const BEND: Piece = { box: undefined, height: 2, ports: [1] };

/** Where lines arrive, from the upper edge. */
function entry({ box }: Piece): number {
  return box ? TEXT.padding + TEXT.line / 2 : 1;
}

function pieceOf(graph: AnswerGraph, id: string): Piece {
  const ems = (BOX_WIDTH - 2 * TEXT.padding) / TEXT.size;
  const question = graph.questions.find((one) => one.id === id);
  const outcome = graph.outcomes.find((one) => one.id === id);
  const title = { lines: wrap((question ?? outcome)!.title, ems), y: TEXT.padding };
  let y = title.y + title.lines.length * TEXT.line;
  const answers = (question?.answers ?? []).map(({ label }) => {
    const lines = wrap(label, ems);
    const top = y + TEXT.padding;
    y = top + lines.length * TEXT.line;
    return { lines, y: top, port: top + (lines.length * TEXT.line) / 2 };
  });
  const height = y + TEXT.padding;
  return {
    box: { id, kind: question ? 'question' : 'outcome', width: BOX_WIDTH, height, title, answers },
    height,
    ports: answers.map(({ port }) => port),
  };
}

function placed(box: Omit<MapBox, 'x' | 'y'>, x: number, y: number): MapBox {
  return {
    ...box,
    x,
    y,
    title: { ...box.title, y: y + box.title.y },
    answers: box.answers.map((answer) => ({
      ...answer,
      y: y + answer.y,
      port: y + answer.port,
    })),
  };
}

/** Upper edges of everything, layer by layer: in order, without overlap, near what it is joined to. */
function topsOf({ links }: Layers, pieces: Piece[][]): number[][] {
  const tops = pieces.map((layer) =>
    stacked(
      layer,
      layer.map(() => 0),
    ),
  );
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    const order = [...pieces.keys()];
    for (const layer of sweep % 2 === 0 ? order : order.reverse()) {
      const wanted = pieces[layer]!.map((piece, index) => {
        const before = (links[layer - 1] ?? [])
          .filter(({ to }) => to === index)
          .map(
            (l) =>
              tops[layer - 1]![l.from]! + pieces[layer - 1]![l.from]!.ports[l.port]! - entry(piece),
          );
        const after = (links[layer] ?? [])
          .filter(({ from }) => from === index)
          .map(
            (l) =>
              tops[layer + 1]![l.to]! + entry(pieces[layer + 1]![l.to]!) - piece.ports[l.port]!,
          );
        const all = [...before, ...after];
        return all.reduce((sum, top) => sum + top, 0) / all.length;
      });
      tops[layer] = stacked(pieces[layer]!, wanted);
    }
  }
  const highest = Math.min(...tops.flat());
  return tops.map((layer) => layer.map((top) => Math.round(top - highest + MARGIN)));
}

/**
 * Places as near to the wanted ones as their order and sizes allow: the mean of pushing everything
 * down from the first and up from the last.
 */
function stacked(layer: Piece[], wanted: number[]): number[] {
  const space = (index: number) => layer[index]!.height + (layer[index]!.box ? GAP.down : GAP.bend);
  const down: number[] = [];
  for (const [index, top] of wanted.entries()) {
    down.push(index === 0 ? top : Math.max(top, down[index - 1]! + space(index - 1)));
  }
  const up = [...wanted];
  for (let index = up.length - 2; index >= 0; index--) {
    up[index] = Math.min(up[index]!, up[index + 1]! - space(index));
  }
  return down.map((top, index) => (top + up[index]!) / 2);
}
