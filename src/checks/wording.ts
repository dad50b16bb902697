import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SourceFile } from '../source/types.ts';
import { atPlace, defineSlowCheck, type Finding } from './base.ts';
import { readDictionary, type Word } from './dictionary/read.ts';
import { findWrongWords } from './dictionary/textlint.ts';
import { ownLines } from './own-lines.ts';

/** Words that are wrong wherever they stand. */
const GENERAL = join(import.meta.dirname, 'dictionary/general.yml');

export const wording = defineSlowCheck({
  id: 'wording',
  level: 'warning',
  stopsRelease: true,
  excusable: true,
  reason: '错别字和不规范的叫法会让读者怀疑别的也写错了；词表在 content/dictionary.yml，可以自己加',
  async find({ files, dictionary }) {
    const known = knownBy(dictionary?.text ?? '');
    const fresh = files.filter((file) => !known.found.has(file));
    const found = await wrongWordsIn(fresh, known.words);
    fresh.forEach((file, index) => known.found.set(file, found[index]!));
    return files.flatMap((file) => known.found.get(file)!);
  },
});

/** What was found in files that are still the same, by the words that were looked for. */
interface Known {
  dictionary: string;
  words: Word[];
  found: WeakMap<SourceFile, Finding[]>;
}

let last: Known | undefined;

function knownBy(dictionary: string): Known {
  if (last?.dictionary === dictionary) return last;
  const general = readDictionary(readFileSync(GENERAL, 'utf8')).words;
  const words = [...general, ...readDictionary(dictionary).words];
  return (last = { dictionary, words, found: new WeakMap() });
}

/** Findings by file, all files in one go. */
async function wrongWordsIn(files: readonly SourceFile[], words: readonly Word[]) {
  const lines = files.flatMap((file, index) =>
    ownLines(file).map((line) => ({ ...line, file, index })),
  );
  const findings: Finding[][] = files.map(() => []);
  const texts = lines.map(({ text }) => text);
  for (const { line, offset, found, right, reason } of await findWrongWords(texts, words)) {
    const { file, index, place } = lines[line]!;
    const why = reason === undefined ? '' : `：${reason}`;
    const message = `“${found}”应写成“${right}”${why}`;
    findings[index]!.push(atPlace(file, place(offset, found), message, right));
  }
  return findings;
}
