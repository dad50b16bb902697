/** Questions and answers, line by line: at a terminal, through a pipe, in a test. */

export interface Terminal {
  /** The next line without white space around it; `undefined` when there are no more. */
  ask(prompt: string): Promise<string | undefined>;
  say(text: string): void;
}

/** The answers ended before the questions did. */
export class Interrupted extends Error {}

/** @throws Interrupted */
export async function answer(terminal: Terminal, prompt: string): Promise<string> {
  const line = await terminal.ask(prompt);
  if (line === undefined) throw new Interrupted('没有答完，什么也没有写。');
  return line.trim();
}
