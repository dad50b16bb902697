import { writeSummed } from '../files.ts';
import { draw, type Card, type LoadedFont } from './draw.ts';

/** A card to draw, and what the path of its file begins with. */
export interface Job {
  card: Card;
  stem: string;
  /** Names the card in messages: `stories/warm-bus/poster`. */
  name: string;
}

/** What all jobs of a run need. */
export interface Task {
  fonts: LoadedFont[];
  /** Folder of the project, where pictures lie. */
  root: string;
}

/** Why a card was not drawn, in Chinese. */
export interface Failure {
  message: string;
}

/** Draws a card into its file; problems are returned, so that all of them can be told at once. */
export async function drawJob(
  { card, stem, name }: Job,
  fonts: LoadedFont[],
  root: string,
): Promise<Failure | undefined> {
  try {
    await writeSummed(stem, '.png', await draw(card, fonts, root));
    return undefined;
  } catch (error) {
    return { message: `${name}：${error instanceof Error ? error.message : String(error)}` };
  }
}
