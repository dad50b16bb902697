/** Words of a document that its editor has looked at: they stay as they were issued. */
import type { SourceFile } from '../source/types.ts';
import { listAt, textAt } from './raw.ts';

/** Added to what is found in a document, for whoever has the paper before them. */
export const OR_AS_ISSUED = '；如果原件就是这样写的，不要改，在 editorNotes 里写一条说明';

/** Whether a place in a text is covered by a remark in `editorNotes`. */
export function isAsIssued(file: SourceFile, text: string, at: number, length: number): boolean {
  return listAt(file.raw, ['editorNotes']).some((note) => {
    const quote = textAt(note, ['quote']) ?? '';
    for (let from = text.indexOf(quote); from >= 0 && quote !== '';) {
      if (from <= at && at + length <= from + quote.length) return true;
      from = text.indexOf(quote, from + 1);
    }
    return false;
  });
}
