/** Progress lines for the reader. */

/** Milliseconds between two counts (`12/80`) where the output is kept, as in a log. */
const PAUSE = 10_000;

let lastCount = 0;
let counting = false;

/**
 * Prints `text` as a line. Lines that end in a count (`正在画分享图：12/80`) overwrite each other in
 * a terminal; elsewhere only some of them are printed.
 */
export function say(text: string): void {
  const isCount = /\d+\/\d+$/.test(text);
  if (process.stdout.isTTY) {
    process.stdout.write(counting ? '\r\u001b[K' : '');
    process.stdout.write(isCount ? text : `${text}\n`);
    counting = isCount;
    return;
  }
  if (isCount) {
    if (Date.now() - lastCount < PAUSE) return;
    lastCount = Date.now();
  }
  console.log(text);
}
