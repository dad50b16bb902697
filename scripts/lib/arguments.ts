/** Reads a command's arguments; mistakes are answered in Chinese with a command that works. */
import { parseArgs } from 'node:util';
import { nearest } from '../../src/domain/text.ts';

/** `value`: the option wants a word after it. `flag`: it stands alone. */
export type OptionKind = 'value' | 'flag';

/** A wrong call: the message names what is wrong and what to type instead. */
export class WrongArguments extends Error {}

/** Somebody asked how the command is used; the message says it. */
export class UsageAsked extends Error {}

/**
 * @param call how the command is typed, to be shown in messages: `npm start --`
 * @param options the options it knows
 * @param examples correct ways to call it, without `call`: `['--port 4321', '--host']`
 * @returns the options given, and the other words in their order
 * @throws WrongArguments, or UsageAsked for `--help`
 */
export function readArguments<const T extends Record<string, OptionKind>>(
  argv: readonly string[],
  { call, options, examples, words = false, help }: Call<T>,
): { values: { [K in keyof T]?: T[K] extends 'value' ? string : boolean }; words: string[] } {
  const right = examples.map((example) => `  ${call} ${example}`).join('\n');
  if (argv.some((word) => word === '--help' || word === '-h')) {
    throw new UsageAsked(help ?? `用法：\n  ${call.replace(/ --$/, '')}\n${right}`);
  }
  const { tokens } = parseArgs({
    args: [...argv],
    options: Object.fromEntries(
      Object.entries(options).map(([name, kind]) => [
        name,
        { type: kind === 'value' ? 'string' : 'boolean' } as const,
      ]),
    ),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const values: Record<string, string | boolean> = {};
  const others: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') {
      others.push(token.value);
    } else if (token.kind === 'option') {
      const kind = Object.hasOwn(options, token.name) ? options[token.name] : undefined;
      if (!kind) {
        const meant = nearest(token.name, Object.keys(options));
        const mended = meant && argv.join(' ').replace(token.rawName, `--${meant}`);
        throw new WrongArguments(
          `不认识“${token.rawName}”。${mended ? `改成：\n  ${call} ${mended}` : `可以这样写：\n${right}`}`,
        );
      }
      if (kind === 'value' && !token.value) {
        throw new WrongArguments(`“${token.rawName}”后面少了内容。可以这样写：\n${right}`);
      }
      if (kind === 'flag' && token.value !== undefined) {
        throw new WrongArguments(
          `“${token.rawName}”后面不用写内容。改成：\n  ${call} ${token.rawName}`,
        );
      }
      values[token.name] = token.value ?? true;
    }
  }
  if (others.length > 0 && !words) {
    throw new WrongArguments(`不认识“${others.join(' ')}”。可以这样写：\n${right}`);
  }
  return {
    values: values as { [K in keyof T]?: T[K] extends 'value' ? string : boolean },
    words: others,
  };
}

interface Call<T> {
  call: string;
  options: T;
  examples: readonly string[];
  /** Whether words without dashes are welcome. */
  words?: boolean;
  /** What `--help` answers, where the examples do not say enough. */
  help?: string;
}

/**
 * A port to listen on.
 *
 * @throws WrongArguments when `text` is none
 */
export function readPort(text: string, call: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : 0;
  if (port >= 1 && port <= 65535) return port;
  throw new WrongArguments(
    `端口要写成1到65535之间的数字，现在是“${text}”。改成：\n  ${call} --port 4321`,
  );
}
