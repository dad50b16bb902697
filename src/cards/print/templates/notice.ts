/** A notice on paper: issuer and 文号 over the red line, title, what it says, date. */
import type { NoticeSubject } from '../../subjects/types.ts';
import type { Theme } from '../../theme.ts';
import { shrink } from '../../typography/sizes.ts';
import { own } from '../../words.ts';
import { lineBlock, textBlock } from '../blocks.ts';
import { foot, PAGE, sampleBadge } from '../parts/frame.ts';
import { A4, type Mark } from '../sheet.ts';

const LEFT = 64;
const WIDTH = A4.width - 2 * LEFT;
const MIDDLE = A4.width / 2;
/** The red line. */
const LINE = 176;

export function notice(subject: NoticeSubject, theme: Theme): Mark[] {
  const { colours } = theme;
  const date = lineBlock(theme, own(subject.date), {
    font: 'sans',
    size: 20,
    width: 200,
    colour: colours.text,
    align: 'end',
  });
  const foundation = PAGE.bottom - date.height - 14;
  const title = textBlock(theme, subject.title, {
    font: 'serif',
    width: WIDTH,
    sizes: shrink(52, 26),
    lines: 5,
    height: 210,
    leading: 1.36,
    setting: 'even',
    colour: colours.text,
    align: 'middle',
    heading: true,
  });
  const sentence = textBlock(theme, subject.sentence, {
    font: 'sans',
    width: WIDTH,
    sizes: shrink(23, 13),
    lines: Infinity,
    height: foundation - LINE - title.height - 60,
    leading: 1.65,
    setting: 'full',
    colour: colours.text,
  });
  const gap = (foundation - LINE - title.height - sentence.height) / 3;
  return [
    ...letterhead(subject, theme),
    ...title.at(MIDDLE, LINE + gap),
    ...sentence.at(LEFT, LINE + 2 * gap + title.height),
    ...date.at(A4.width - LEFT, foundation),
    ...status(subject, theme, foundation, date.height),
    ...foot(theme, subject, '看通知全文'),
  ];
}

function status({ status: words }: NoticeSubject, theme: Theme, y: number, height: number): Mark[] {
  if (words === undefined) return [];
  const block = lineBlock(theme, own(words), {
    font: 'sans',
    size: 16,
    width: 240,
    colour: theme.colours.quiet,
  });
  return block.at(LEFT, y + (height - block.height) / 2);
}

/** The head of an official document, without any seal. */
function letterhead({ issuer, documentNumber, sample }: NoticeSubject, theme: Theme): Mark[] {
  const { colours } = theme;
  const name = lineBlock(theme, issuer, {
    font: 'serif',
    size: 54,
    width: WIDTH,
    colour: colours.red,
    smallest: 12,
    align: 'middle',
  });
  const number = lineBlock(theme, documentNumber, {
    font: 'sans',
    size: 21,
    width: WIDTH - 120,
    colour: colours.text,
    align: 'middle',
  });
  return [
    ...name.at(MIDDLE, 50),
    ...number.at(MIDDLE, 134),
    ...(sample ? sampleBadge(theme, A4.width - LEFT - 48, 136) : []),
    { kind: 'box', x: LEFT, y: LINE, width: WIDTH, height: 3, fill: colours.red },
  ];
}
