/** Copies a text. Where the clipboard is out of reach, it is selected for the reader to copy. */

/**
 * @param text what to copy
 * @param box holds the same text, to be selected where nothing else works
 * @returns undefined when it is copied, or what the reader has to do
 */
export async function copyText(
  text: string,
  box: () => HTMLTextAreaElement,
): Promise<string | undefined> {
  try {
    await navigator.clipboard.writeText(text);
    return undefined;
  } catch {
    // No encryption, or an old browser.
    return select(box());
  }
}

function select(box: HTMLTextAreaElement): string {
  box.focus();
  box.select();
  const touch = matchMedia('(pointer: coarse)').matches;
  return touch
    ? '文字已经选中，请点“复制”；没有出现，就长按文字。'
    : '文字已经选中，请按 Ctrl+C 复制。';
}
