/** Runs a command's main function and turns how it ends into an exit code. */
import { UsageAsked, WrongArguments } from './arguments.ts';

/** Ends the command with code 1; the message is complete and for the reader, so no stack is shown. */
export class CommandFailed extends Error {}

/** 0 done, 1 failed, 2 called wrongly. Waiting servers keep the process alive by themselves. */
export async function run(main: () => Promise<void>): Promise<void> {
  try {
    await main();
  } catch (error) {
    if (error instanceof UsageAsked) {
      console.log(error.message);
      return;
    }
    if (error instanceof WrongArguments) {
      console.error(error.message);
      process.exit(2);
    }
    if (!(error instanceof CommandFailed)) throw error;
    console.error(error.message);
    process.exit(1);
  }
}
