import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { layersOf } from '../../../src/domain/answers-layers.ts';
import { answersMap, type MapBox } from '../../../src/domain/answers-map.ts';
import type { AnswerGraph } from '../../../src/domain/answers.ts';

/** b and c lie one behind the other, so that the line from a to c passes b. */
const SMALL: AnswerGraph = {
  start: 'a',
  questions: [
    { id: 'a', title: '第一题', answers: [at('去二', 'b'), at('去三', 'c')] },
    { id: 'b', title: '第二题', answers: [at('去三', 'c'), at('完', 'end')] },
    { id: 'c', title: '第三题', answers: [at('完', 'end'), at('别处', 'other')] },
  ],
  outcomes: [
    { id: 'end', title: '结果' },
    { id: 'other', title: '另一个结果' },
  ],
};

function at(label: string, next: string) {
  return { label, next };
}

const CONTENT = join(import.meta.dirname, '../../../content/answers');
const GRAPHS: [string, AnswerGraph][] = [
  ['small', SMALL],
  ...readdirSync(CONTENT).map((file): [string, AnswerGraph] => [
    file,
    JSON.parse(readFileSync(join(CONTENT, file), 'utf8')) as AnswerGraph,
  ]),
];

test('a node lies behind everything that leads to it, and lines that skip a layer bend in it', () => {
  expect(
    layersOf(SMALL).slots.map((layer) =>
      layer.map(({ id, bend }) => (bend ? `(${id})` : id)).sort(),
    ),
  ).toEqual([['a'], ['(c)', 'b'], ['(end)', 'c'], ['end', 'other']]);
});

test('lines that need not cross do not', () => {
  const graph: AnswerGraph = {
    start: 'a',
    questions: [
      { id: 'a', title: '一', answers: [at('上', 'b'), at('下', 'c')] },
      { id: 'b', title: '二', answers: [at('下', 'z'), at('更下', 'x')] },
      { id: 'c', title: '三', answers: [at('上', 'y'), at('也上', 'x')] },
    ],
    outcomes: ['x', 'y', 'z'].map((id) => ({ id, title: id })),
  };
  const last = layersOf(graph).slots[2]!.map(({ id }) => id);
  expect(last).toEqual(['z', 'x', 'y']);
});

describe.each(GRAPHS)('%s', (_, graph) => {
  const { boxes, lines, width, height } = answersMap(graph);

  test('every question and outcome has one box', () => {
    const ids = [...graph.questions, ...graph.outcomes].map(({ id }) => id);
    expect(boxes.map(({ id }) => id).sort()).toEqual(ids.sort());
  });

  test('boxes lie inside the picture and none on another', () => {
    const apart = (a: MapBox, b: MapBox) =>
      a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height < b.y || b.y + b.height < a.y;
    for (const [index, box] of boxes.entries()) {
      expect(box.x >= 0 && box.y >= 0, box.id).toBe(true);
      expect(box.x + box.width <= width && box.y + box.height <= height, box.id).toBe(true);
      for (const other of boxes.slice(index + 1)) {
        expect(apart(box, other), `${box.id}, ${other.id}`).toBe(true);
      }
    }
  });

  test('following the lines from an answer leads to its node', () => {
    const next = (x: number, y: number) =>
      lines.find(([start]) => start!.x === x && start!.y === y)?.at(-1);
    for (const box of boxes) {
      for (const [index, { port }] of box.answers.entries()) {
        let end = next(box.x + box.width, port)!;
        for (let on = next(end.x, end.y); on; on = next(end.x, end.y)) end = on;
        const target = boxes.find(
          ({ x, y, height: h }) => x === end.x && y < end.y && end.y < y + h,
        );
        const question = graph.questions.find(({ id }) => id === box.id)!;
        expect(target?.id, `${box.id}: ${question.answers[index]!.label}`).toBe(
          question.answers[index]!.next,
        );
      }
    }
  });

  test('all words are there', () => {
    const shown = boxes.map(({ title, answers }) =>
      [title, ...answers].map((text) => text.lines.join('')).join('/'),
    );
    const written = [
      ...graph.questions.map(({ title, answers }) =>
        [title, ...answers.map(({ label }) => label)].join('/'),
      ),
      ...graph.outcomes.map(({ title }) => title),
    ];
    expect(shown.sort()).toEqual(written.sort());
  });
});
