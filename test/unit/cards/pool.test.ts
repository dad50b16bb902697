import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { compose } from '../../../src/cards/compose.ts';
import { draw } from '../../../src/cards/drawing/draw.ts';
import { sumOf } from '../../../src/cards/files.ts';
import { drawAll } from '../../../src/cards/pool.ts';
import { fontsFor, ROOT, theme } from './helpers.ts';
import { everyKind } from './subjects.ts';

const folder = await mkdtemp(join(tmpdir(), 'card-threads-'));
afterAll(() => rm(folder, { recursive: true, force: true }));

const cards = everyKind('usual').map((subject) => compose(subject, 'square', theme));
const fonts = await fontsFor(cards);
/** Enough of them for threads. */
const jobs = Array.from({ length: 36 }, (_, index) => ({
  card: cards[index % cards.length]!,
  name: `card-${index}`,
  stem: join(folder, `${index}`),
}));

test('threads draw the same bytes as the main one', async () => {
  let done = 0;
  expect(await drawAll(jobs, { fonts, root: ROOT }, () => (done += 1))).toEqual([]);
  expect(done).toBe(jobs.length);
  for (const { card, stem } of jobs.slice(0, cards.length)) {
    const drawn = await draw(card, fonts, ROOT);
    expect((await readFile(`${stem}-${sumOf(drawn)}.png`)).equals(drawn)).toBe(true);
  }
});

test('a card that cannot be drawn does not stop the others', async () => {
  const broken = { ...jobs[0]!.card, qr: { text: 'x'.repeat(200), left: 0, top: 0, size: 400 } };
  const failures = await drawAll(
    jobs.map((job, index) => (index === 7 ? { ...job, card: broken } : job)),
    { fonts, root: ROOT },
    () => {},
  );
  expect(failures).toEqual([{ message: expect.stringMatching(/^card-7：网址太长/) }]);
});
