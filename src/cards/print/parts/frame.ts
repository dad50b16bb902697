/** The frame of a poster on A4: the thread with its lamp, and the foot with the QR code. */
import { codedUrl } from '../../../domain/addresses.ts';
import { lamp } from '../../parts/thread.ts';
import type { Hotline, Subject } from '../../subjects/types.ts';
import type { Theme } from '../../theme.ts';
import { own, type Words } from '../../words.ts';
import { column, lineBlock, spread, textBlock, type Block } from '../blocks.ts';
import { A4, mm, type Mark } from '../sheet.ts';

/** Where things stand on A4. Office printers leave 5 mm at the edges blank. */
export const PAGE = {
  thread: 56,
  left: 96,
  right: A4.width - 48,
  /** Below the row that names the kind. */
  top: 104,
  /** Above the foot. */
  bottom: 592,
  foot: 602,
} as const;

/** For text beside the thread. */
export const WIDTH = PAGE.right - PAGE.left;

const QR = { size: mm(64), left: A4.width - 44 - mm(64), top: PAGE.foot + 30 } as const;
const FOOT = { left: 44, width: QR.left - 44 - 16 } as const;
const LAMP = 62;

/** The thread from the edge of the paper down to the foot, its lamp, and what kind of thing this is. */
export function head(theme: Theme, subject: Pick<Subject, 'label' | 'sample'>): Mark[] {
  const { colours } = theme;
  const { thread, left, foot } = PAGE;
  const [top, reach, width] = [34, LAMP / 24, 3];
  const line = { kind: 'box', x: thread - width / 2, width, fill: colours.red } as const;
  const kind = lineBlock(theme, own(subject.label), {
    font: 'bold',
    size: 22,
    width: WIDTH - 70,
    colour: colours.red,
  });
  return [
    ...light(theme, thread, top + LAMP / 2),
    { ...line, y: 0, height: top + 2 * reach },
    { ...line, y: top + LAMP - 2 * reach, height: foot - top - LAMP + 2 * reach },
    { kind: 'drawing', svg: lamp(LAMP, colours), x: thread - LAMP / 2, y: top },
    ...kind.at(left, top + (LAMP - kind.height) / 2),
    ...(subject.sample ? sampleBadge(theme, PAGE.right - 48, top + LAMP / 2 - 13) : []),
  ];
}

/** Rings of light around the lamp, the large one first. */
function light({ colours }: Theme, x: number, y: number): Mark[] {
  return [250, 160, 80].map((radius, index) => ({
    kind: 'box',
    x: x - radius,
    y: y - radius,
    width: radius * 2,
    height: radius * 2,
    radius,
    fill: colours.glow[index]!,
  }));
}

/** Says that the sheet shows made-up material; `BADGE` times `size` points large. */
export function sampleBadge(theme: Theme, x: number, y: number, size = 16): Mark[] {
  const { quiet } = theme.colours;
  const [width, height] = [size * BADGE.width, size * BADGE.height];
  const words = lineBlock(theme, own('示例'), {
    font: 'bold',
    size,
    width,
    colour: quiet,
    align: 'middle',
  });
  const stroke = { colour: quiet, width: size / 13 };
  return [
    { kind: 'box', x, y, width, height, radius: size / 3, stroke },
    ...words.at(x + width / 2, y + (height - words.height) / 2),
  ];
}

/** Of the badge, in em. */
export const BADGE = { width: 3, height: 1.6 } as const;

/** The foot: what the QR code leads to, whom to call, who publishes this. */
export function foot(
  theme: Theme,
  { url, code }: Pick<Subject, 'url' | 'code'>,
  invitation: string,
  hotline?: Hotline,
): Mark[] {
  const { colours, union, site } = theme;
  const { left, width } = FOOT;
  const small = (words: Words, size: number) =>
    lineBlock(theme, words, { font: 'sans', size, width, colour: colours.quiet });
  const lead = lineBlock(theme, own(invitation), {
    font: 'serif',
    size: 34,
    width,
    colour: colours.red,
  });
  const name = textBlock(theme, union, {
    font: 'bold',
    width,
    sizes: [20, 18, 16, 14],
    lines: 2,
    leading: 1.3,
    setting: 'even',
    colour: colours.text,
  });
  const blocks: Block[] = [
    column(
      2,
      lead,
      small(own('用微信扫一扫右边的码'), 15),
      ...(code === undefined ? [] : [small(own(`或在本站搜索框里打${code}`), 15)]),
    ),
    ...(hotline ? [call(theme, hotline)] : []),
    column(1, name, small(site, 13), small(own(url.replace(/^https:\/\//, '')), 10)),
  ];
  const line = { kind: 'box', x: 44, y: PAGE.foot, height: 1.2, fill: colours.hairline } as const;
  return [
    { ...line, width: A4.width - 88 },
    ...spread(left, PAGE.foot + 8, A4.height - 22, blocks),
    { kind: 'qr', url: codedUrl(url), x: QR.left, y: QR.top, size: QR.size },
  ];
}

/** A number to call with the name of who answers. */
function call(theme: Theme, { number, name }: Hotline): Block {
  const { colours } = theme;
  const [size, room] = [42, 3.1 * 42];
  const figures = lineBlock(theme, number, {
    font: 'serif',
    size,
    width: room,
    colour: colours.red,
  });
  const who = textBlock(theme, name, {
    font: 'bold',
    width: FOOT.width - room,
    sizes: [20, 18, 16, 14],
    lines: 2,
    leading: 1.3,
    setting: 'even',
    colour: colours.text,
  });
  return {
    height: figures.height,
    at: (x, y) => [...figures.at(x, y), ...who.at(x + room, y + (figures.height - who.height) / 2)],
  };
}
