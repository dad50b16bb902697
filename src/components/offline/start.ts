/** On every page: says when the page comes from the store, and starts the worker that keeps it. */
const { stored } = document.documentElement.dataset;

if (stored) {
  const [because, day = ''] = stored.split(' ');
  const why = because === 'slow' ? '网络太慢' : '没有网络';
  tell(`${why}，下面是${spoken(day)}存下的内容。`);
  // Its pictures are not stored.
  if (because === 'offline') document.querySelector('.share-block')?.remove();
}

// The preview changes with every key: what it shows must not be stored.
if (import.meta.env.PROD && 'serviceWorker' in navigator) {
  if (document.readyState === 'complete') register();
  else addEventListener('load', register);
}

/** Without a worker the site is the same, except that it needs the network. */
function register(): void {
  navigator.serviceWorker.register('/sw.js').catch(() => {});
}

/** Shows a line under the header. */
function tell(words: string): void {
  const note = document.createElement('p');
  note.id = 'stored-note';
  note.className = 'sample-note wrap';
  note.setAttribute('role', 'status');
  document.querySelector('header')!.after(note);
  // Screen readers say what changes in a status line, but only once they know the line.
  setTimeout(() => {
    note.textContent = words;
  }, 100);
}

/** 2026-11-23 → 11月23日; with the year when it is not this one. */
function spoken(day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  const long = year === new Date().getFullYear() ? '' : `${year}年`;
  return `${long}${month}月${date}日`;
}
