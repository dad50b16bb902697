/** Walks the guided questions in `content/` answer by answer, as readers do. */
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { MOST_QUESTIONS } from '../../../src/domain/answers-faults.ts';
import { questionsAfter, shortestWays } from '../../../src/domain/answers.ts';
import { readContent } from '../../../src/source/index.ts';

const { answers: graphs } = await readContent(join(import.meta.dirname, '../../..'));

/** Every way through a graph: the ids of its questions and, at the end, of the outcome. */
function* waysThrough(data: (typeof graphs)[number]['data'], way: string[]): Generator<string[]> {
  const question = data.questions.find(({ id }) => id === way.at(-1));
  if (!question) yield way;
  for (const { next } of question?.answers ?? []) yield* waysThrough(data, [...way, next]);
}

test('both sets of questions are there', () => {
  expect(graphs.map(({ id }) => id)).toEqual(['hardship', 'wage-claim']);
});

test('the questions about wages cover what was asked for', () => {
  const { questions, outcomes } = graphs.find(({ id }) => id === 'wage-claim')!.data;
  expect(questions.length).toBeGreaterThanOrEqual(12);
  expect(outcomes.length).toBeGreaterThanOrEqual(14);
});

describe.each(graphs.map(({ id, data }) => [id, data] as const))('%s', (_, data) => {
  const ways = [...waysThrough(data, [data.start])];

  test('every way ends in an outcome within the questions allowed', () => {
    const outcomes = new Set(data.outcomes.map(({ id }) => id));
    for (const way of ways) {
      expect(outcomes.has(way.at(-1)!), way.join(' → ')).toBe(true);
      expect(way.length - 1, way.join(' → ')).toBeLessThanOrEqual(MOST_QUESTIONS);
    }
  });

  test('every question and every outcome is on a way', () => {
    const walked = new Set(ways.flat());
    const ids = [...data.questions, ...data.outcomes].map(({ id }) => id);
    expect(ids.filter((id) => !walked.has(id))).toEqual([]);
  });

  test('“最多还有” holds on every way', () => {
    for (const way of ways) {
      for (const [index, id] of way.slice(0, -1).entries()) {
        expect(way.length - 2 - index, way.join(' → ')).toBeLessThanOrEqual(
          questionsAfter(data, id),
        );
      }
    }
  });

  test('the step that a page shows is never later than the one a reader is at', () => {
    const shortest = shortestWays(data);
    for (const way of ways) {
      for (const [index, id] of way.entries()) {
        expect(shortest.get(id)!.length, way.join(' → ')).toBeLessThanOrEqual(index);
      }
    }
  });

  test('every outcome says what to read next', () => {
    for (const { id, guides, support } of data.outcomes) {
      expect(guides.length + support.length, id).toBeGreaterThan(0);
    }
  });
});
