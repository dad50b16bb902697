import { createRequire } from 'node:module';
import { atPlace, defineFileCheck } from './base.ts';
import { ownLines } from './own-lines.ts';

/**
 * Rules of autocorrect that only ever find slips of the keyboard. Spaces between Chinese and Latin
 * are a matter of taste, and the check `punctuation` looks after half-width marks.
 */
const RULES = {
  'space-word': 0,
  'space-punctuation': 0,
  'space-bracket': 0,
  'space-dash': 0,
  'space-backticks': 0,
  'space-dollar': 0,
  fullwidth: 0,
  'no-space-fullwidth': 2,
  'no-space-fullwidth-quote': 2,
  'halfwidth-word': 2,
  'halfwidth-punctuation': 2,
  spellcheck: 0,
};

/** A space of full width stands where somebody put it; a letter in its place keeps offsets right. */
const WIDE_SPACE = /\u3000/g;
const STAND_IN = '\ue000';

export const typing = defineFileCheck({
  id: 'typing',
  level: 'warning',
  excusable: true,
  reason: '全角的字母和数字、标点旁边多打的空格，念屏软件会念错，也不好搜索',
  *findIn(file) {
    const lines = ownLines(file);
    const text = lines.map((line) => line.text.replace(WIDE_SPACE, STAND_IN)).join('\n');
    for (const { l, new: mended } of lint(text, 'content.txt').lines) {
      const { text: written, place } = lines[l - 1]!;
      const right = mended.replaceAll(STAND_IN, '\u3000').trim();
      const at = firstDifference(written, right);
      if (at < 0) continue;
      const words = written.slice(at, at + 6);
      const message = `“${words}”这里有全角的字母、数字，或者多打的空格`;
      yield atPlace(file, place(at, words), message, right);
    }
  },
});

/** What of autocorrect-node is used here. */
type Autocorrect = Pick<typeof import('autocorrect-node'), 'loadConfig' | 'lintFor'>;

let loaded: Autocorrect['lintFor'] | undefined;

/** Loaded when first asked for, with its rules. */
function lint(...asked: Parameters<Autocorrect['lintFor']>) {
  if (!loaded) {
    const { loadConfig, lintFor } = createRequire(import.meta.url)(
      'autocorrect-node',
    ) as Autocorrect;
    loadConfig(JSON.stringify({ rules: RULES }));
    loaded = lintFor;
  }
  return loaded(...asked);
}

function firstDifference(a: string, b: string): number {
  const trimmed = a.trim();
  if (trimmed === b) return -1;
  const start = a.indexOf(trimmed);
  const at = [...trimmed].findIndex((mark, index) => mark !== [...b][index]);
  return start + (at < 0 ? b.length : [...trimmed].slice(0, at).join('').length);
}
