/**
 * Copies rich text. The old command comes first: it works without encryption and passes the text on
 * as it is, while the clipboard of today parses it as part of this page, whose content policy knows no
 * inline styles; some browsers then leave the styles out and say nothing.
 */

/** How it was copied; `none` when the browser allows neither. */
export type Way = 'command' | 'clipboard' | 'none';

/**
 * Call it right after a press: browsers allow copying only then.
 * @param selected something to select meanwhile; without a selection some browsers do not copy
 */
export async function copyRich(html: string, plain: string, selected: Node): Promise<Way> {
  if (copyByCommand(html, plain, selected)) return 'command';
  try {
    await navigator.clipboard.write([
      new ClipboardItem({
        'text/html': new Blob([html], { type: 'text/html' }),
        'text/plain': new Blob([plain], { type: 'text/plain' }),
      }),
    ]);
    return 'clipboard';
  } catch {
    return 'none';
  }
}

function copyByCommand(html: string, plain: string, selected: Node): boolean {
  let taken = false;
  const give = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/html', html);
    event.clipboardData?.setData('text/plain', plain);
    event.preventDefault();
    taken = event.clipboardData !== null;
  };
  document.addEventListener('copy', give);
  const selection = getSelection();
  selection?.selectAllChildren(selected);
  try {
    return document.execCommand('copy') && taken;
  } catch {
    return false;
  } finally {
    selection?.removeAllRanges();
    document.removeEventListener('copy', give);
  }
}
