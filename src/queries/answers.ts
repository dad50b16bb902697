/** What pages ask of the guided questions. */
import { getCollection, type CollectionEntry } from 'astro:content';
import { answersPath } from '../domain/addresses.ts';
import { isQuestion, parentsOf, questionsAfter, shortestWays } from '../domain/answers.ts';
import type { Outcome, Question } from '../schemas/answers.ts';

export type AnswersEntry = CollectionEntry<'answers'>;

/** An answer that was given on the way to a page. */
export interface WayStep {
  question: string;
  answer: string;
  path: string;
}

/** Where a page stands in its graph. */
export interface NodePlace {
  id: string;
  path: string;
  /** The answers of the shortest way to the page. */
  way: WayStep[];
  /** How many questions may still follow, at most. */
  after: number;
  /** The question before, when only one leads here. */
  before: string | undefined;
}

export interface QuestionNode extends NodePlace {
  question: Question;
}

export interface OutcomeNode extends NodePlace {
  outcome: Outcome;
}

/** Guided questions in the order their authors gave them. */
export async function getAnswers(): Promise<AnswersEntry[]> {
  return (await getCollection('answers')).sort((a, b) => a.data.order - b.data.order);
}

/** The address of a node; the first question stands on the page of its graph. */
export function nodePath(entry: AnswersEntry, id: string): string {
  return answersPath(entry.id, id === entry.data.start ? undefined : id);
}

/** Every question of a graph, the first one first. */
export function questionNodes(entry: AnswersEntry): QuestionNode[] {
  return entry.data.questions.map((question) => ({ question, ...placeOf(entry, question.id) }));
}

/** Every outcome of a graph. */
export function outcomeNodes(entry: AnswersEntry): OutcomeNode[] {
  return entry.data.outcomes.map((outcome) => ({ outcome, ...placeOf(entry, outcome.id) }));
}

function placeOf(entry: AnswersEntry, id: string): NodePlace {
  const { data } = entry;
  const titles = new Map(data.questions.map((question) => [question.id, question.title]));
  const parents = parentsOf(data, id);
  return {
    id,
    path: nodePath(entry, id),
    // The check `answers` has made sure that everything can be reached.
    way: shortestWays(data)
      .get(id)!
      .map(({ question, label }) => ({
        question: titles.get(question)!,
        answer: label,
        path: nodePath(entry, question),
      })),
    after: isQuestion(data, id) ? questionsAfter(data, id) : 0,
    before: parents.length === 1 ? nodePath(entry, parents[0]!) : undefined,
  };
}
