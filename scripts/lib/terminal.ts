/** The reader's terminal, or the lines of a pipe, as somebody who answers questions. */
import { createInterface } from 'node:readline';
import type { Terminal } from '../../src/drafts/terminal.ts';

/** @returns the terminal, and what to call when no more is asked */
export function openTerminal(): { terminal: Terminal; close: () => void } {
  const { stdin: input, stdout: output } = process;
  const isTty = Boolean(input.isTTY && output.isTTY);
  const reader = createInterface({ input, ...(isTty && { output, terminal: true }) });
  const lines = reader[Symbol.asyncIterator]();
  // Ctrl+C: nothing is written before the last answer, so nothing has to be put back.
  reader.on('SIGINT', () => {
    console.log('\n停下了，什么也没有写。');
    process.exit(1);
  });
  const terminal: Terminal = {
    async ask(prompt) {
      if (isTty) {
        reader.setPrompt(prompt);
        reader.prompt();
      } else output.write(prompt);
      const { value, done } = await lines.next();
      if (!isTty) output.write('\n');
      return done ? undefined : value;
    },
    say: (text) => console.log(text),
  };
  return { terminal, close: () => reader.close() };
}
