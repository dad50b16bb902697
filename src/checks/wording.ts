import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { atPlace, defineSlowCheck } from './base.ts';
import { readDictionary } from './dictionary/read.ts';
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
    const general = readDictionary(readFileSync(GENERAL, 'utf8')).words;
    const own = readDictionary(dictionary?.text ?? '').words;
    const lines = ownLines(files);
    const found = await findWrongWords(
      lines.map(({ text }) => text),
      [...general, ...own],
    );
    return found.map(({ line, offset, found, right, reason }) => {
      const { file, place } = lines[line]!;
      const why = reason === undefined ? '' : `：${reason}`;
      return atPlace(file, place(offset, found), `“${found}”应写成“${right}”${why}`, right);
    });
  },
});
