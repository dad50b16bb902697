import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { answers } from '../../../src/schemas/answers.ts';

const GOOD = JSON.parse(
  readFileSync(
    join(import.meta.dirname, '../../fixtures/checks/good/answers/which-way.json'),
    'utf8',
  ),
) as { questions: object[]; outcomes: object[] };

/** The paths of what the schema refuses after one change to the first question or outcome. */
function refused(part: 'questions' | 'outcomes', change: object): string[] {
  const [first, ...rest] = GOOD[part];
  const data = { ...GOOD, [part]: [{ ...first, ...change }, ...rest] };
  return answers.safeParse(data).error?.issues.map(({ path }) => path.slice(2).join('.')) ?? [];
}

const answer = (label: string) => ({ label, next: 'claim' });
const step = { title: '示例', text: '示例：十个字以上的说明。' };

test('defaults are filled in', () => {
  const { outcomes } = answers.parse(GOOD);
  expect(outcomes[1]).toMatchObject({ timeLimits: [], basis: [], guides: [], support: [] });
  expect(outcomes[0]!.steps[1]!.basis).toEqual([]);
});

test.each([
  ['an id that cannot be an address', { id: 'Paid?' }, ['id']],
  ['a question longer than a headline', { title: '问'.repeat(31) }, ['title']],
  [
    'more answers than a screen holds',
    { answers: Array.from('一二三四五六七', answer) },
    ['answers'],
  ],
  ['an answer with an empty label', { answers: [answer(' ')] }, ['answers.0.label']],
])('a question is refused: %s', (_, change, paths) => {
  expect(refused('questions', change)).toEqual(paths);
});

test.each([
  ['one step only', { steps: [step] }, ['steps']],
  ['seven steps', { steps: Array(7).fill(step) }, ['steps']],
  [
    'a time limit without its article',
    { timeLimits: [{ what: '申请', limit: '一年', basis: [] }] },
    ['timeLimits.0.basis'],
  ],
  ['nothing to bring', { bring: [] }, ['bring']],
  ['no hotline', { hotlines: [] }, ['hotlines']],
  ['nowhere to go', { needs: [] }, ['needs']],
])('an outcome is refused: %s', (_, change, paths) => {
  expect(refused('outcomes', change)).toEqual(paths);
});
