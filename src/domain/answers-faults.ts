/** What can be wrong with a graph of guided questions. */
import { isQuestion, longestWay, nextOf, shortestWays, type AnswerGraph } from './answers.ts';

/** More questions in a row than this, and people put the phone away. */
export const MOST_QUESTIONS = 8;

/** A fault, with the keys that lead from the graph to the value to look at. */
export type GraphFault = { path: PropertyKey[] } & (
  | { kind: 'unknown-start'; id: string }
  | { kind: 'same-id'; id: string }
  | { kind: 'same-title'; title: string }
  | { kind: 'too-few-answers'; answers: number }
  | { kind: 'same-label'; label: string }
  | { kind: 'one-way'; next: string }
  | { kind: 'unknown-next'; label: string; id: string }
  | { kind: 'circle'; label: string; ids: string[] }
  | { kind: 'unreachable'; id: string }
  | { kind: 'too-long'; ids: string[] }
);

/** Every fault of a graph, in the order of its parts; an empty list means that every way ends well. */
export function graphFaults(graph: AnswerGraph): GraphFault[] {
  const answers = graph.questions.flatMap((_, index) => [...answerFaults(graph, index)]);
  const circles = [...circleFaults(graph)];
  return [
    ...startFaults(graph),
    ...repeatedFaults(graph),
    ...answers,
    ...circles,
    // Behind an answer that leads nowhere probably lies what nothing leads to.
    ...(answers.some(({ kind }) => kind === 'unknown-next') ? [] : unreachableFaults(graph)),
    // In a circle there is no longest way.
    ...(circles.length === 0 ? lengthFaults(graph) : []),
  ];
}

function* startFaults(graph: AnswerGraph): Generator<GraphFault> {
  if (isQuestion(graph, graph.start)) return;
  yield { kind: 'unknown-start', path: ['start'], id: graph.start };
}

/** All nodes with the keys that lead to them. */
function nodes({ questions, outcomes }: AnswerGraph) {
  return [
    ...questions.map(({ id, title }, index) => ({ id, title, path: ['questions', index] })),
    ...outcomes.map(({ id, title }, index) => ({ id, title, path: ['outcomes', index] })),
  ];
}

function* repeatedFaults(graph: AnswerGraph): Generator<GraphFault> {
  const ids = new Set<string>();
  const titles = new Set<string>();
  for (const { id, title, path } of nodes(graph)) {
    if (ids.has(id)) yield { kind: 'same-id', path: [...path, 'id'], id };
    if (titles.has(title)) yield { kind: 'same-title', path: [...path, 'title'], title };
    ids.add(id);
    titles.add(title);
  }
}

function* answerFaults(graph: AnswerGraph, index: number): Generator<GraphFault> {
  const { answers } = graph.questions[index]!;
  const path = ['questions', index, 'answers'];
  if (answers.length < 2) yield { kind: 'too-few-answers', path, answers: answers.length };
  const known = new Set(nodes(graph).map(({ id }) => id));
  const labels = new Set<string>();
  for (const [number, { label, next }] of answers.entries()) {
    if (labels.has(label)) yield { kind: 'same-label', path: [...path, number, 'label'], label };
    labels.add(label);
    if (!known.has(next)) {
      yield { kind: 'unknown-next', path: [...path, number, 'next'], label, id: next };
    }
  }
  const next = answers[0]?.next;
  if (next !== undefined && answers.length > 1 && answers.every((one) => one.next === next)) {
    yield { kind: 'one-way', path, next };
  }
}

/** One fault for every answer that leads back to a question on the way to it. */
function* circleFaults(graph: AnswerGraph): Generator<GraphFault> {
  const done = new Set<string>();
  function* walk(id: string, way: string[]): Generator<GraphFault> {
    if (done.has(id)) return;
    const index = graph.questions.findIndex((question) => question.id === id);
    const here = [...way, id];
    for (const [number, { label, next }] of (graph.questions[index]?.answers ?? []).entries()) {
      const path = ['questions', index, 'answers', number, 'next'];
      const from = here.indexOf(next);
      if (from >= 0) yield { kind: 'circle', path, label, ids: [...here.slice(from), next] };
      else yield* walk(next, here);
    }
    done.add(id);
  }
  for (const { id } of graph.questions) yield* walk(id, []);
}

/** Only the first node of a part that nothing leads to: the rest follows from it. */
function* unreachableFaults(graph: AnswerGraph): Generator<GraphFault> {
  if (!isQuestion(graph, graph.start)) return;
  const reached = new Set(shortestWays(graph).keys());
  const lost = nodes(graph).filter(({ id }) => !reached.has(id));
  const leads = new Set(lost.flatMap(({ id }) => nextOf(graph, id).filter((next) => next !== id)));
  for (const { id, path } of lost) {
    if (!leads.has(id)) yield { kind: 'unreachable', path: [...path, 'id'], id };
  }
}

function* lengthFaults(graph: AnswerGraph): Generator<GraphFault> {
  if (!isQuestion(graph, graph.start)) return;
  const ids = longestWay(graph, graph.start);
  const first = ids[MOST_QUESTIONS];
  if (first === undefined) return;
  const index = graph.questions.findIndex(({ id }) => id === first);
  yield { kind: 'too-long', path: ['questions', index, 'id'], ids };
}
