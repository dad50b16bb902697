/** The pictures that are passed on by themselves: with a panel at the foot and a QR code in it. */
import type { CardFormat } from '../../domain/addresses.ts';

/** Where things stand; pixels. */
export interface Sheet {
  format: CardFormat;
  width: number;
  /** Middle of the thread. */
  thread: number;
  lamp: { y: number; size: number };
  heading: { top: number; size: number };
  /** Of the words between heading and panel. */
  left: number;
  right: number;
  top: number;
  bottom: number;
  /** Top of the panel, and its height. */
  panel: number;
  panelHeight: number;
  /** The white square in which the QR code is drawn, quiet zone included. */
  qr: { left: number; top: number; size: number };
  /** Size of words against those of the poster. */
  scale: number;
  /** Little room: the most important words only. */
  brief: boolean;
}

/** Words in the panel begin here. */
export const PANEL_LEFT = 92;

/** What the three have in common. */
const COMMON = { width: 1080, thread: 92, left: 160, right: 1000 } as const;

const POSTER: Sheet = {
  ...COMMON,
  format: 'poster',
  lamp: { y: 120, size: 104 },
  heading: { top: 92, size: 36 },
  top: 176,
  bottom: 976,
  panel: 1000,
  panelHeight: 440,
  qr: { left: 612, top: 1015, size: 410 },
  scale: 1,
  brief: false,
};

/** A telephone covers the uppermost and the lowest strip with its own signs. */
const STORY: Sheet = {
  ...COMMON,
  format: 'story',
  lamp: { y: 186, size: 116 },
  heading: { top: 154, size: 42 },
  top: 260,
  bottom: 1376,
  panel: 1410,
  panelHeight: 510,
  qr: { left: 600, top: 1432, size: 420 },
  scale: 1.18,
  brief: false,
};

const MOMENTS: Sheet = {
  ...COMMON,
  format: 'moments',
  lamp: { y: 94, size: 88 },
  heading: { top: 64, size: 36 },
  top: 136,
  bottom: 696,
  panel: 712,
  panelHeight: 368,
  qr: { left: 680, top: 724, size: 344 },
  scale: 0.94,
  brief: true,
};

/** By format; others carry no code. */
export const SHEETS: Partial<Record<CardFormat, Sheet>> = {
  poster: POSTER,
  story: STORY,
  moments: MOMENTS,
};

/** Width of the words in the panel, left of the code. */
export const panelWidth = ({ qr }: Sheet): number => qr.left - PANEL_LEFT - 28;

/** A size of the poster on this sheet. */
export const scaled = ({ scale }: Sheet, size: number): number => Math.round(size * scale);
