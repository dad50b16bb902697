import { expect, test } from 'vitest';
import { graphFaults, MOST_QUESTIONS } from '../../../src/domain/answers-faults.ts';
import type { AnswerGraph, GraphQuestion } from '../../../src/domain/answers.ts';

/** A question whose answers lead to the ids, each with a label of its own. */
const ask = (id: string, ...next: string[]): GraphQuestion => ({
  id,
  title: `Q ${id}`,
  answers: next.map((to, index) => ({ label: `${index}`, next: to })),
});

const graph = (questions: GraphQuestion[], ...outcomes: string[]): AnswerGraph => ({
  start: questions[0]?.id ?? 'none',
  questions,
  outcomes: outcomes.map((id) => ({ id, title: `O ${id}` })),
});

/** A row of questions, each leading to the next or out. */
const row = (length: number) =>
  graph(
    Array.from({ length }, (_, index) =>
      ask(`q${index}`, index + 1 < length ? `q${index + 1}` : 'in', 'out'),
    ),
    'in',
    'out',
  );

test.each([
  ['one question', graph([ask('a', 'x', 'y')], 'x', 'y')],
  ['two ways to one outcome', graph([ask('a', 'b', 'x'), ask('b', 'x', 'y')], 'x', 'y')],
  [
    'ways that meet again',
    graph([ask('a', 'b', 'c'), ask('b', 'c', 'x'), ask('c', 'x', 'y')], 'x', 'y'),
  ],
  ['as many questions as allowed', row(MOST_QUESTIONS)],
])('good: %s', (_, good) => {
  expect(graphFaults(good)).toEqual([]);
});

test.each<[string, AnswerGraph, object[]]>([
  [
    'a start that is not there',
    { ...graph([ask('a', 'x', 'y')], 'x', 'y'), start: 'b' },
    [{ kind: 'unknown-start', path: ['start'], id: 'b' }],
  ],
  [
    'a start that is an outcome',
    { ...graph([ask('a', 'x', 'y')], 'x', 'y'), start: 'x' },
    [{ kind: 'unknown-start', path: ['start'], id: 'x' }],
  ],
  [
    'a question and an outcome with one id',
    graph([ask('a', 'x', 'y')], 'x', 'y', 'a'),
    [{ kind: 'same-id', path: ['outcomes', 2, 'id'], id: 'a' }],
  ],
  [
    'two questions with one title',
    graph([ask('a', 'b', 'x'), { ...ask('b', 'x', 'y'), title: 'Q a' }], 'x', 'y'),
    [{ kind: 'same-title', path: ['questions', 1, 'title'], title: 'Q a' }],
  ],
  [
    'a question without answers',
    graph([ask('a', 'b', 'x'), ask('b')], 'x'),
    [{ kind: 'too-few-answers', path: ['questions', 1, 'answers'], answers: 0 }],
  ],
  [
    'a question with one answer',
    graph([ask('a', 'x')], 'x'),
    [{ kind: 'too-few-answers', path: ['questions', 0, 'answers'], answers: 1 }],
  ],
  [
    'an answer given twice',
    graph(
      [
        {
          ...ask('a', 'x', 'y'),
          answers: [
            { label: 'yes', next: 'x' },
            { label: 'yes', next: 'y' },
          ],
        },
      ],
      'x',
      'y',
    ),
    [{ kind: 'same-label', path: ['questions', 0, 'answers', 1, 'label'], label: 'yes' }],
  ],
  [
    'answers that all lead to one place',
    graph([ask('a', 'x', 'x')], 'x'),
    [{ kind: 'one-way', path: ['questions', 0, 'answers'], next: 'x' }],
  ],
  [
    'an answer that leads nowhere',
    graph([ask('a', 'x', 'z')], 'x'),
    [{ kind: 'unknown-next', path: ['questions', 0, 'answers', 1, 'next'], label: '1', id: 'z' }],
  ],
  [
    'a question that leads to itself',
    graph([ask('a', 'a', 'x')], 'x'),
    [
      {
        kind: 'circle',
        path: ['questions', 0, 'answers', 0, 'next'],
        label: '0',
        ids: ['a', 'a'],
      },
    ],
  ],
  [
    'a circle further on',
    graph([ask('a', 'b', 'x'), ask('b', 'c', 'x'), ask('c', 'b', 'y')], 'x', 'y'),
    [
      {
        kind: 'circle',
        path: ['questions', 2, 'answers', 0, 'next'],
        label: '0',
        ids: ['b', 'c', 'b'],
      },
    ],
  ],
  [
    'an outcome that nothing leads to',
    graph([ask('a', 'x', 'y')], 'x', 'y', 'z'),
    [{ kind: 'unreachable', path: ['outcomes', 2, 'id'], id: 'z' }],
  ],
  [
    'a part that nothing leads to, named once',
    graph([ask('a', 'x', 'y'), ask('b', 'c', 'x'), ask('c', 'x', 'z')], 'x', 'y', 'z'),
    [{ kind: 'unreachable', path: ['questions', 1, 'id'], id: 'b' }],
  ],
  [
    'a way that is too long',
    row(MOST_QUESTIONS + 1),
    [
      {
        kind: 'too-long',
        path: ['questions', MOST_QUESTIONS, 'id'],
        ids: Array.from({ length: MOST_QUESTIONS + 1 }, (_, index) => `q${index}`),
      },
    ],
  ],
])('bad: %s', (_, bad, faults) => {
  expect(graphFaults(bad)).toEqual(faults);
});
