/** Makes what people type into Markdown that MDX reads as they meant it. */

/** A line of three or more backticks or tildes opens or closes a block of code. */
const FENCE = /^ {0,3}(`{3,}|~{3,})/;

/**
 * Escapes `<` and `{` wherever they do not belong to a component, to a remark or to code.
 * What is right already comes back as it was.
 * @param components names that may stand in tags
 */
export function escapeForMdx(text: string, components: readonly string[]): string {
  const tag = new RegExp(
    `^</?(?:${components.join('|')})(?=[\\s/>])(?:[^<>"'{}]|"[^"<{}]*"|'[^'<{}]*')*>`,
  );
  let fence: string | undefined;
  return text
    .split('\n')
    .map((line) => {
      const mark = FENCE.exec(line)?.[1];
      if (fence !== undefined) {
        if (mark?.startsWith(fence) && line.trim() === mark) fence = undefined;
        return line;
      }
      if (mark !== undefined) {
        fence = mark;
        return line;
      }
      return escapeLine(line, tag);
    })
    .join('\n');
}

function escapeLine(line: string, tag: RegExp): string {
  let done = '';
  for (let at = 0; at < line.length;) {
    const rest = line.slice(at);
    const whole =
      /^\\./.exec(rest)?.[0] ??
      codeSpan(rest) ??
      tag.exec(rest)?.[0] ??
      /^\{\/\*(?:(?!\*\/).)*\*\/\}/.exec(rest)?.[0];
    if (whole !== undefined) {
      done += whole;
      at += whole.length;
      continue;
    }
    const character = line[at]!;
    done += character === '<' || character === '{' ? `\\${character}` : character;
    at++;
  }
  return done;
}

/** Code between as many backticks on both sides; a run without its end is text. */
function codeSpan(rest: string): string | undefined {
  const ticks = /^`+/.exec(rest)?.[0];
  if (ticks === undefined) return undefined;
  const end = new RegExp(`(?<!\`)\`{${ticks.length}}(?!\`)`).exec(rest.slice(ticks.length));
  return end ? rest.slice(0, ticks.length * 2 + end.index) : ticks;
}

const ROW = /^\s*\|.*\|\s*$/;
const SEPARATOR = /^\s*\|(?:\s*:?-+:?\s*\|)+\s*$/;

/** Gives tables the row of dashes that a pasted Word table loses. */
export function mendTables(text: string): string {
  const lines = text.split('\n');
  return lines
    .flatMap((line, index) => {
      const begins = ROW.test(line) && !ROW.test(lines[index - 1] ?? '');
      const next = lines[index + 1] ?? '';
      if (!begins || !ROW.test(next) || SEPARATOR.test(next) || SEPARATOR.test(line)) return [line];
      const cells = line.replaceAll('\\|', '').split('|').length - 2;
      return [line, `|${' --- |'.repeat(cells)}`];
    })
    .join('\n');
}
