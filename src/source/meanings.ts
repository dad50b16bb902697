import * as vocabulary from '../schemas/vocabulary.ts';

/** The vocabulary whose keys are exactly these values, when there is one. */
export function vocabularyOf(values: string[]): Record<string, string> | undefined {
  return Object.values(vocabulary)
    .filter((words): words is never => typeof words === 'object')
    .find((words: Record<string, string>) => Object.keys(words).join() === values.join());
}

/** The values, each with its Chinese words: visit（走访慰问）、…. */
export function meanings(values: string[]): string {
  const words = vocabularyOf(values);
  return values.map((value) => (words ? `${value}（${words[value]}）` : value)).join('、');
}
