/** Rules of guided questions: a graph whose answers lead from a first question to outcomes. */

export interface GraphAnswer {
  label: string;
  /** Id of the question or outcome that it leads to. */
  next: string;
}

export interface GraphQuestion {
  id: string;
  title: string;
  answers: readonly GraphAnswer[];
}

export interface GraphOutcome {
  id: string;
  title: string;
}

export interface AnswerGraph {
  /** Id of the first question. */
  start: string;
  questions: readonly GraphQuestion[];
  outcomes: readonly GraphOutcome[];
}

/** An answer together with the question it belongs to. */
export interface Choice {
  question: string;
  label: string;
}

/** True when the id is that of a question, which has answers to follow. */
export function isQuestion(graph: AnswerGraph, id: string): boolean {
  return graph.questions.some((question) => question.id === id);
}

/** The ids that the answers of a node lead to, each once, in the order of the answers. */
export function nextOf(graph: AnswerGraph, id: string): string[] {
  const question = graph.questions.find((one) => one.id === id);
  return [...new Set(question?.answers.map(({ next }) => next))];
}

/** The questions with an answer that leads to a node, in the order of the file. */
export function parentsOf(graph: AnswerGraph, id: string): string[] {
  return graph.questions
    .filter(({ answers }) => answers.some(({ next }) => next === id))
    .map((question) => question.id);
}

/**
 * The answers on the shortest way from the first question to every node that can be reached; the
 * first question has none.
 */
export function shortestWays(graph: AnswerGraph): Map<string, Choice[]> {
  const ways = new Map<string, Choice[]>([[graph.start, []]]);
  // A map hands out what is added to it while it is walked: the walk is breadth first.
  for (const [id, way] of ways) {
    const question = graph.questions.find((one) => one.id === id);
    for (const { label, next } of question?.answers ?? []) {
      if (!ways.has(next)) ways.set(next, [...way, { question: id, label }]);
    }
  }
  return ways;
}

/** A node with all that follows, for reading as a nested list. */
export interface Outline {
  id: string;
  title: string;
  /** The node has been unfolded further up, and its answers are left out here. */
  again: boolean;
  answers: { label: string; next: Outline }[];
}

/** The graph as a tree: each question is unfolded where it comes first. Needs a graph without circles. */
export function outlineOf(graph: AnswerGraph): Outline {
  const unfolded = new Set<string>();
  const unfold = (id: string): Outline => {
    const question = graph.questions.find((one) => one.id === id);
    const title = question?.title ?? graph.outcomes.find((one) => one.id === id)!.title;
    if (!question) return { id, title, again: false, answers: [] };
    if (unfolded.has(id)) return { id, title, again: true, answers: [] };
    unfolded.add(id);
    const answers = question.answers.map(({ label, next }) => ({ label, next: unfold(next) }));
    return { id, title, again: false, answers };
  };
  return unfold(graph.start);
}

/**
 * How many questions may still follow, at most, after a node; `0` for an outcome.
 * The graph must have no circle.
 */
export function questionsAfter(graph: AnswerGraph, id: string): number {
  return longestWay(graph, id).length - 1;
}

/**
 * The longest way from a node, that node first, as ids of questions; the outcome at its end is left
 * out. The graph must have no circle.
 */
export function longestWay(graph: AnswerGraph, from: string): string[] {
  const known = new Map<string, string[]>();
  const walk = (id: string): string[] => {
    const before = known.get(id);
    if (before) return before;
    const rest = nextOf(graph, id)
      .filter((next) => isQuestion(graph, next))
      .map(walk)
      .reduce((longest, way) => (way.length > longest.length ? way : longest), []);
    known.set(id, [id, ...rest]);
    return known.get(id)!;
  };
  return walk(from);
}
