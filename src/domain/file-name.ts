/** Names of files as people save them. */

/** What Windows does not allow in a file name. */
const FORBIDDEN: Record<string, string> = {
  '\\': '＼',
  '/': '／',
  ':': '：',
  '*': '＊',
  '?': '？',
  '"': '”',
  '<': '〈',
  '>': '〉',
  '|': '｜',
};

/** Characters of a title; what follows it must stay in sight. */
const LONGEST_TITLE = 40;

/**
 * The name under which a file of an entry is saved: `被拖欠工资怎么办-竖版海报.png`. Characters that
 * Windows forbids become their full-width forms.
 */
export function saveName(title: string, use: string, extension: string): string {
  const safe = title
    .replace(/[\\/:*?"<>|]/g, (character) => FORBIDDEN[character]!)
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .trim();
  return `${[...safe].slice(0, LONGEST_TITLE).join('')}-${use}.${extension}`;
}
