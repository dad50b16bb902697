/** The script of every page starts before the page is whole: what it looks for may still be missing. */

/** Runs `action` as soon as the page has been read to its end. */
export function whenParsed(action: () => void): void {
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', action);
  else action();
}
