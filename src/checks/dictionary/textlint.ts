/** textlint with prh, over the words of all files in one go: reading the rules costs more than the text. */
import { createRequire } from 'node:module';
import { patternOf, type Word } from './read.ts';

/** A word that is to be written otherwise, in one of the lines. */
export interface WrongWord {
  /** Index of the line. */
  line: number;
  /** UTF-16 offset in the line. */
  offset: number;
  found: string;
  right: string;
  reason?: string | undefined;
}

/** @param lines texts without line breaks */
export async function findWrongWords(
  lines: readonly string[],
  words: readonly Word[],
): Promise<WrongWord[]> {
  if (words.length === 0 || lines.length === 0) return [];
  const { kernel, plugin, rule } = await load();
  const text = lines.join('\n');
  const { messages } = await kernel.lintText(text, {
    filePath: 'content.txt',
    ext: '.txt',
    plugins: [{ pluginId: 'text', plugin }],
    rules: [{ ruleId: 'prh', rule, options: { ruleContents: [asRules(words)] } }],
  });
  return messages.map(({ loc: { start }, fix, message }) => {
    const line = start.line - 1;
    const offset = start.column - 1;
    const [from, to] = fix!.range;
    return {
      line,
      offset,
      found: text.slice(from, to),
      right: fix!.text,
      reason: /\n(.+)$/.exec(message)?.[1],
    };
  });
}

/** The dictionary in the form of prh; every JSON text is YAML. */
function asRules(words: readonly Word[]): string {
  const rules = words.map((word) => ({
    expected: word.right,
    pattern: `/${patternOf(word).source}/`,
    ...(word.reason !== undefined && { prh: word.reason }),
  }));
  return JSON.stringify({ version: 1, rules });
}

/** Loaded when first asked for: commands that check nothing need not wait. */
async function load() {
  const { TextlintKernel } = await import('@textlint/kernel');
  const require = createRequire(import.meta.url);
  return {
    kernel: new TextlintKernel({ quiet: true }),
    plugin: (require('@textlint/textlint-plugin-text') as { default: never }).default,
    rule: (require('textlint-rule-prh') as { default: never }).default,
  };
}
