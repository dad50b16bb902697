/**
 * A sheet of stickers for helmets: one line of text, the QR code, two numbers to call. Fifteen on
 * A4, edge to edge, so that a paper cutter needs ten cuts.
 */
import { codedUrl } from '../../domain/addresses.ts';
import type { Hotline, Subject } from '../subjects/types.ts';
import type { Theme } from '../theme.ts';
import { shrink } from '../typography/sizes.ts';
import { own, type Words } from '../words.ts';
import { column, lineBlock, spread, textBlock, type Block } from './blocks.ts';
import { BADGE, sampleBadge } from './parts/frame.ts';
import { A4, mm, type Mark } from './sheet.ts';

const COLUMNS = 3;
const ROWS = 5;
const WIDTH = mm(64);
const HEIGHT = mm(53);
const LEFT = (A4.width - COLUMNS * WIDTH) / 2;
const TOP = (A4.height - ROWS * HEIGHT) / 2 - mm(2);
/** Cuts go astray by a millimetre or two: everything keeps off the edges. */
const MARGIN = mm(2.5);
const BAND = mm(9.5);
const QR = mm(40);
const SIDE = { left: MARGIN + QR, width: WIDTH - 2 * MARGIN - QR } as const;

/** @param numbers two numbers to call, the more important one first */
export function stickers(subject: Subject, numbers: Hotline[], theme: Theme): Mark[] {
  const sticker = stickerOf(subject, numbers, theme);
  const cells = range(ROWS).flatMap((row) =>
    range(COLUMNS).flatMap((line) => sticker(LEFT + line * WIDTH, TOP + row * HEIGHT)),
  );
  return [...cells, ...cutMarks(), ...advice(theme)];
}

function stickerOf(subject: Subject, numbers: Hotline[], theme: Theme) {
  const { colours } = theme;
  const title = textBlock(theme, subject.shortTitle, {
    font: 'bold',
    width: WIDTH - 2 * MARGIN - 10,
    sizes: shrink(19, 7),
    lines: 3,
    height: BAND - mm(0.8),
    leading: 1.15,
    setting: 'full',
    colour: colours.white,
    align: 'middle',
  });
  const union = textBlock(theme, theme.union, {
    font: 'sans',
    width: SIDE.width,
    sizes: [9, 8, 7, 6, 5, 4],
    lines: 3,
    leading: 1.25,
    setting: 'even',
    colour: colours.text,
    align: 'middle',
  });
  const calls = numbers.map((each) => call(theme, each));
  const badge: Block = {
    height: 9 * BADGE.height,
    at: (x, y) => sampleBadge(theme, x - (9 * BADGE.width) / 2, y, 9),
  };
  const side = [...calls, ...codeOn(theme, subject), union, ...(subject.sample ? [badge] : [])];
  return (x: number, y: number): Mark[] => [
    {
      kind: 'box',
      x: x + MARGIN,
      y: y + MARGIN,
      width: WIDTH - 2 * MARGIN,
      height: BAND,
      radius: mm(1.6),
      fill: colours.area,
    },
    ...title.at(x + WIDTH / 2, y + MARGIN + (BAND - title.height) / 2),
    { kind: 'qr', url: codedUrl(subject.url), x: x + MARGIN, y: y + MARGIN + BAND, size: QR },
    ...spread(x + SIDE.left + SIDE.width / 2, y + MARGIN + BAND, y + HEIGHT - MARGIN, side),
  ];
}

/** The four digits that open the page. */
function codeOn(theme: Theme, { code }: Subject): Block[] {
  if (code === undefined) return [];
  return [
    lineBlock(theme, own(`页码${code}`), {
      font: 'bold',
      size: 9,
      width: SIDE.width,
      colour: theme.colours.text,
      align: 'middle',
    }),
  ];
}

/** A number in the middle of the narrow column; a long one goes on after its area code. */
function call(theme: Theme, { number, name }: Hotline): Block {
  const { red, text } = theme.colours;
  const parts = number.text.split(/(?<=^\d{3,4}-)/).map((part) => ({ ...number, text: part }));
  const figures = (words: Words, sizes: readonly number[]) =>
    textBlock(theme, words, {
      font: 'serif',
      width: SIDE.width,
      sizes,
      lines: 1,
      leading: 1.1,
      setting: 'full',
      colour: red,
      align: 'middle',
    });
  const { size } = figures(parts.at(-1)!, shrink(21, 6));
  const who = textBlock(theme, name, {
    font: 'bold',
    width: SIDE.width,
    sizes: [9, 8, 7, 6],
    lines: 2,
    leading: 1.2,
    setting: 'even',
    colour: text,
    align: 'middle',
  });
  return column(0, ...parts.map((part) => figures(part, [size])), who);
}

/** Lines in the margin to lay the cutter along, and small crosses where stickers meet. */
function cutMarks(): Mark[] {
  const [thin, gap, long, arm] = [0.4, mm(1.5), mm(5), mm(1.2)];
  const line = (x: number, y: number, width: number, height: number): Mark => ({
    kind: 'box',
    x: x - (width === thin ? thin / 2 : 0),
    y: y - (height === thin ? thin / 2 : 0),
    width,
    height,
    fill: '#777777',
  });
  const xs = range(COLUMNS + 1).map((index) => LEFT + index * WIDTH);
  const ys = range(ROWS + 1).map((index) => TOP + index * HEIGHT);
  const [right, bottom] = [xs.at(-1)!, ys.at(-1)!];
  return [
    ...xs.flatMap((x) => [
      line(x, TOP - gap - long, thin, long),
      line(x, bottom + gap, thin, long),
    ]),
    ...ys.flatMap((y) => [
      line(LEFT - gap - long, y, long, thin),
      line(right + gap, y, long, thin),
    ]),
    ...xs.flatMap((x) =>
      ys.flatMap((y) => [line(x - arm, y, 2 * arm, thin), line(x, y - arm, thin, 2 * arm)]),
    ),
  ];
}

/** For whoever prints the sheet. */
function advice(theme: Theme): Mark[] {
  const words = own('安全帽贴：用A4不干胶纸，按实际大小（100%）打印，沿线裁开。');
  const { quiet } = theme.colours;
  const block = lineBlock(theme, words, {
    font: 'sans',
    size: 9,
    width: 400,
    colour: quiet,
    align: 'middle',
  });
  return block.at(A4.width / 2, TOP + ROWS * HEIGHT + mm(7));
}

const range = (length: number) => Array.from({ length }, (_, index) => index);
