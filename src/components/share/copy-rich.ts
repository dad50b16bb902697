/** Copies rich text: with the clipboard of today where it may be used, else with the old command. */

/** How it was copied; `none` when the browser allows neither. */
export type Way = 'clipboard' | 'command' | 'none';

/** Call it right after a press: browsers allow copying only then. */
export async function copyRich(html: string, plain: string): Promise<Way> {
  try {
    await navigator.clipboard.write([
      new ClipboardItem({
        'text/html': new Blob([html], { type: 'text/html' }),
        'text/plain': new Blob([plain], { type: 'text/plain' }),
      }),
    ]);
    return 'clipboard';
  } catch {
    return copyByCommand(html, plain) ? 'command' : 'none';
  }
}

/** Works without encryption and in old browsers. */
function copyByCommand(html: string, plain: string): boolean {
  let taken = false;
  const give = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/html', html);
    event.clipboardData?.setData('text/plain', plain);
    event.preventDefault();
    taken = event.clipboardData !== null;
  };
  document.addEventListener('copy', give);
  try {
    return document.execCommand('copy') && taken;
  } catch {
    return false;
  } finally {
    document.removeEventListener('copy', give);
  }
}
