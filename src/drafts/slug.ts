/** Ids for new entries, from the sound of their titles: the id becomes part of the web address. */
import { pinyin } from 'pinyin-pro';
import { isDocumentNumber } from '../domain/document-number.ts';

/** Characters of an address that people still read out on the telephone. */
const LONGEST = 28;
const MOST_WORDS = 5;
/** What begins the titles of documents and tells nothing. */
const OPENING = /^(?:关于|《)/;
const MEANINGLESS = new Set(['de', 'le', 'he', 'yu', 'ji']);

/**
 * 末班车后的一碗热汤 → `mo-banche-hou-yiwan-re`. Always an id; `entry` when the title has no sound.
 * @param taken ids that exist already
 */
export function suggestSlug(title: string, taken: ReadonlySet<string>): string {
  const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
  const words = [...segmenter.segment(title.normalize('NFKC').replace(OPENING, ''))]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ segment }) => soundOf(segment))
    .filter((word) => word !== '' && !MEANINGLESS.has(word));
  let slug = '';
  for (const word of words.slice(0, MOST_WORDS)) {
    const longer = slug === '' ? word.slice(0, LONGEST) : `${slug}-${word}`;
    if (longer.length > LONGEST) break;
    slug = longer;
  }
  return free(slug || 'entry', taken);
}

function soundOf(word: string): string {
  return pinyin(word, { toneType: 'none', type: 'array', nonZh: 'consecutive', v: true })
    .join('')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
}

/** 蚌工〔2020〕60号 → `2020-60`. */
export function noticeSlug(documentNumber: string): string | undefined {
  const match = /〔(\d{4})〕(\d+)号$/.exec(documentNumber);
  return match && isDocumentNumber(documentNumber) ? `${match[1]}-${match[2]}` : undefined;
}

/** The id itself, or with the first number that makes it new. */
export function free(id: string, taken: ReadonlySet<string>): string {
  if (!taken.has(id)) return id;
  for (let number = 2; ; number++) {
    if (!taken.has(`${id}-${number}`)) return `${id}-${number}`;
  }
}
