/** Fills in the id of a new entry from its title, as long as nobody has written one. */

const TITLE = '[data-key-path="title"] input';
/** In the panel beside the form of a new entry; it holds no other input. */
const SLUG = '#entry-sidebar-content input';

/** Milliseconds without a key before the server is asked. */
const PAUSE = 500;

/** @param token shows the server that the question comes from its own page */
export function offerSlugs(token: string): void {
  let offered = '';
  let waiting = 0;
  document.addEventListener('input', ({ target }) => {
    if (!(target instanceof HTMLInputElement) || !target.matches(TITLE)) return;
    const collection = /^#\/collections\/([\w-]+)\/new/.exec(location.hash)?.[1];
    if (collection === undefined) return;
    clearTimeout(waiting);
    waiting = window.setTimeout(async () => {
      const query = new URLSearchParams({ collection, title: target.value });
      const headers = { 'x-desk-token': token };
      const answer = await fetch(`/desk/edit/slug/?${query}`, { headers }).catch(() => undefined);
      const { slug = '' } = ((await answer?.json()) ?? {}) as { slug?: string };
      const input = document.querySelector<HTMLInputElement>(SLUG);
      if (!input || slug === '' || (input.value !== '' && input.value !== offered)) return;
      offered = slug;
      input.value = slug;
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    }, PAUSE);
  });
}
