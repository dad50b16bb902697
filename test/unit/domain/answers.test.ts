import { expect, test } from 'vitest';
import {
  isQuestion,
  longestWay,
  nextOf,
  outlineOf,
  parentsOf,
  questionsAfter,
  shortestWays,
  type AnswerGraph,
} from '../../../src/domain/answers.ts';

/** a → b → c → done, with short cuts from a to c and from b to done. */
const GRAPH: AnswerGraph = {
  start: 'a',
  questions: [
    {
      id: 'a',
      title: 'A',
      answers: [
        { label: 'to b', next: 'b' },
        { label: 'to c', next: 'c' },
        { label: 'to c as well', next: 'c' },
      ],
    },
    {
      id: 'b',
      title: 'B',
      answers: [
        { label: 'on', next: 'c' },
        { label: 'out', next: 'done' },
      ],
    },
    {
      id: 'c',
      title: 'C',
      answers: [
        { label: 'out', next: 'done' },
        { label: 'elsewhere', next: 'other' },
      ],
    },
  ],
  outcomes: [
    { id: 'done', title: 'Done' },
    { id: 'other', title: 'Other' },
  ],
};

test('questions and outcomes are told apart', () => {
  expect(isQuestion(GRAPH, 'c')).toBe(true);
  expect(isQuestion(GRAPH, 'done')).toBe(false);
  expect(isQuestion(GRAPH, 'nowhere')).toBe(false);
});

test('where a node leads, and what leads to it', () => {
  expect(nextOf(GRAPH, 'a')).toEqual(['b', 'c']);
  expect(nextOf(GRAPH, 'done')).toEqual([]);
  expect(parentsOf(GRAPH, 'c')).toEqual(['a', 'b']);
  expect(parentsOf(GRAPH, 'a')).toEqual([]);
});

test.each([
  ['a', []],
  ['b', ['to b']],
  ['c', ['to c']],
  ['done', ['to b', 'out']],
  ['other', ['to c', 'elsewhere']],
])('the shortest way to %s', (id, labels) => {
  expect(
    shortestWays(GRAPH)
      .get(id)!
      .map(({ label }) => label),
  ).toEqual(labels);
});

test('a way names the question of every answer', () => {
  expect(shortestWays(GRAPH).get('other')).toEqual([
    { question: 'a', label: 'to c' },
    { question: 'c', label: 'elsewhere' },
  ]);
});

test.each([
  ['a', 2],
  ['b', 1],
  ['c', 0],
  ['done', 0],
])('questions that may follow after %s: %i', (id, count) => {
  expect(questionsAfter(GRAPH, id)).toBe(count);
});

test('the longest way', () => {
  expect(longestWay(GRAPH, 'a')).toEqual(['a', 'b', 'c']);
});

test('as a nested list, a question is unfolded where it comes first', () => {
  const [toB, toC] = outlineOf(GRAPH).answers;
  expect(toB!.next.answers[0]!.next).toMatchObject({ id: 'c', title: 'C', again: false });
  expect(toB!.next.answers[0]!.next.answers).toHaveLength(2);
  expect(toC!.next).toEqual({ id: 'c', title: 'C', again: true, answers: [] });
});
