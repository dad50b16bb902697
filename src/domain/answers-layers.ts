/** Puts the nodes of guided questions into layers and orders each so that few lines cross. */
import { isQuestion, nextOf, type AnswerGraph } from './answers.ts';

/** A place in a layer: a node, or a bend of the lines that pass the layer on their way to a node. */
export interface Slot {
  /** The node, or the node that the passing lines lead to. */
  id: string;
  bend: boolean;
}

/** A line between neighbouring layers, by positions in them. */
export interface Link {
  from: number;
  /** Which answer of the question it starts from; `0` for a bend. */
  port: number;
  to: number;
}

export interface Layers {
  slots: Slot[][];
  /** `links[n]` lead from layer `n` to layer `n + 1`. */
  links: Link[][];
}

const SWEEPS = 12;

/** The layers of a graph without circles, first question first. */
export function layersOf(graph: AnswerGraph): Layers {
  const slots = slotsOf(graph);
  let best = { slots, links: linksOf(graph, slots) };
  let fewest = crossings(best.links);
  let current = slots;
  for (let sweep = 0; sweep < SWEEPS && fewest > 0; sweep++) {
    current = sorted(graph, current, sweep % 2 === 0);
    const links = linksOf(graph, current);
    const count = crossings(links);
    if (count < fewest) [best, fewest] = [{ slots: current, links }, count];
  }
  return best;
}

/** Every node as far from the start as its longest way; lines that skip a layer bend in it. */
function slotsOf(graph: AnswerGraph): Slot[][] {
  const layers = new Map<string, number>();
  const place = (id: string, layer: number) => {
    if (layer <= (layers.get(id) ?? -1)) return;
    layers.set(id, layer);
    for (const next of nextOf(graph, id)) place(next, layer + 1);
  };
  place(graph.start, 0);
  const slots: Slot[][] = Array.from({ length: Math.max(...layers.values()) + 1 }, () => []);
  const put = (layer: number, slot: Slot) => {
    const same = (one: Slot) => one.id === slot.id && one.bend === slot.bend;
    if (!slots[layer]!.some(same)) slots[layer]!.push(slot);
  };
  const seen = new Set<string>();
  // Depth first, so that what belongs together starts out together.
  const walk = (id: string) => {
    if (seen.has(id)) return;
    seen.add(id);
    put(layers.get(id)!, { id, bend: false });
    for (const next of nextOf(graph, id)) {
      for (let layer = layers.get(id)! + 1; layer < layers.get(next)!; layer++) {
        put(layer, { id: next, bend: true });
      }
      walk(next);
    }
  };
  walk(graph.start);
  return slots;
}

function linksOf(graph: AnswerGraph, slots: Slot[][]): Link[][] {
  return slots.slice(0, -1).map((layer, index) =>
    layer.flatMap(({ id, bend }, from) => {
      const question = graph.questions.find((one) => one.id === id);
      const targets = bend || !isQuestion(graph, id) ? [] : question!.answers;
      const ends = bend ? [id] : targets.map(({ next }) => next);
      return ends.map((end, port) => ({
        from,
        port,
        to: slots[index + 1]!.findIndex((slot) => slot.id === end),
      }));
    }),
  );
}

/** Each layer in the order of the middle of its neighbours on one side. */
function sorted(graph: AnswerGraph, slots: Slot[][], forward: boolean): Slot[][] {
  const result = [...slots];
  const order = [...result.keys()];
  for (const layer of forward ? order.slice(1) : order.slice(0, -1).reverse()) {
    const links = linksOf(graph, result)[forward ? layer - 1 : layer]!;
    const middle = (position: number) => {
      const places = links
        .filter(({ from, to }) => (forward ? to : from) === position)
        .map(({ from, to, port }) => (forward ? from + port / 10 : to));
      return places.length === 0
        ? position
        : places.reduce((sum, place) => sum + place, 0) / places.length;
    };
    result[layer] = result[layer]!.map((slot, position) => ({ slot, key: middle(position) }))
      .sort((a, b) => a.key - b.key)
      .map(({ slot }) => slot);
  }
  return result;
}

function crossings(links: Link[][]): number {
  let count = 0;
  for (const layer of links) {
    for (const [index, a] of layer.entries()) {
      for (const b of layer.slice(index + 1)) {
        if ((a.from - b.from || a.port - b.port) < 0 === a.to > b.to && a.to !== b.to) count++;
      }
    }
  }
  return count;
}
