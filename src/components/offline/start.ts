/** On every page: starts the worker that keeps the site on the phone. */

import { whenParsed } from '../parsed.ts';

// Put there by the worker (`src/channels/offline/worker/note.ts`). Screen readers say what changes
// in a status line, so it changes once, into the same words.
whenParsed(() => {
  const note = document.querySelector('#stored-note');
  if (note) setTimeout(() => (note.textContent += ''), 500);
});

// The preview changes with every key: what it shows must not be stored.
if (import.meta.env.PROD && 'serviceWorker' in navigator) {
  if (document.readyState === 'complete') register();
  else addEventListener('load', register);
}

/** Without a worker the site is the same, except that it needs the network. */
function register(): void {
  navigator.serviceWorker.register('/sw.js').catch(() => {});
}
