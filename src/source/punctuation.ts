/** Full-width marks that a Chinese keyboard puts where the syntax needs the half-width ones. */
const HALF_WIDTH: Record<string, string> = {
  '“': '"',
  '”': '"',
  '‘': "'",
  '’': "'",
  '＂': '"',
  '：': ':',
  '，': ',',
  '、': ',',
  '｛': '{',
  '｝': '}',
  '［': '[',
  '］': ']',
  '【': '[',
  '】': ']',
  '　': ' ',
};

/** The half-width mark that was meant, when `mark` is a full-width one. */
export function halfWidth(mark: string): string | undefined {
  return Object.hasOwn(HALF_WIDTH, mark) ? HALF_WIDTH[mark] : undefined;
}
