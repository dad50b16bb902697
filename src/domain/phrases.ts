/** Where a title may break: between words, never before punctuation, never inside quotation marks. */

const NO_START = /^[\p{Pe}\p{Pf}，。、；：？！”’·—…]/u;
const NO_END = /[\p{Ps}\p{Pi}“‘《（〔]$/u;
/** Units and particles that belong to the word before them. */
const TAIL = /^(?:年|月|日|号|元|的|了|吗|呢|着|过|地|得|们|里|上|下)$/;

/**
 * Cuts a text into pieces that are better not broken: words by the segmenter, joined with the
 * punctuation, unit or particle that belongs to them; short quoted words stay whole.
 */
export function phrases(text: string): string[] {
  const words = [...new Intl.Segmenter('zh', { granularity: 'word' }).segment(text)].map(
    ({ segment }) => segment,
  );
  const pieces: string[] = [];
  let quoted = false;
  for (const word of words) {
    const last = pieces.at(-1);
    const joins =
      last !== undefined && (quoted || NO_START.test(word) || NO_END.test(last) || TAIL.test(word));
    if (joins) pieces[pieces.length - 1] = last + word;
    else pieces.push(word);
    if (word === '“') quoted = true;
    if (word === '”') quoted = false;
  }
  return pieces;
}
