/** The search page in the browser: reads the address, searches, shows results. */
import type { Answer, Engine, Hit, Wish } from './engine.ts';
import { openedBy } from './page-code.ts';
import type { PagefindModule } from './pagefind.ts';
import { resultRow } from './results.ts';

const form = document.querySelector<HTMLFormElement>('#search-form')!;
const input = form.querySelector<HTMLInputElement>('input[name="q"]')!;
const status = document.querySelector<HTMLElement>('#search-status')!;
const results = document.querySelector<HTMLElement>('#search-results')!;
const more = document.querySelector<HTMLButtonElement>('#search-more')!;
const news = document.querySelector<HTMLButtonElement>('#search-news')!;
const help = document.querySelector<HTMLElement>('#search-help')!;
/** Other unions' sites; only portals have it. */
const members = document.querySelector<HTMLElement>('#search-members');

/** Time between the last key and the search, in milliseconds. */
const PAUSE = 40;
/** Shown at a time: what a phone shows, and what one look takes in. */
const STEP = 5;
/** Below this coverage the hotlines are offered as well. */
const LITTLE = 0.3;

const folder = '/pagefind/';
const place = {
  folder,
  version: results.dataset['indexVersion'] ?? '',
  load: () => {
    const address = `${folder}pagefind.js`;
    return import(/* @vite-ignore */ address) as Promise<PagefindModule>;
  },
};

/** Loaded by the first search: whoever only looks for a telephone number needs none of it. */
let engine: Promise<Engine> | undefined;
function theEngine(): Promise<Engine> {
  engine ??= import('./engine.ts').then(
    ({ createEngine }) => createEngine(place),
    (error: unknown) => {
      engine = undefined;
      throw error;
    },
  );
  return engine;
}

/** Rises with every search, so that a slow answer never overwrites a newer one. */
let turn = 0;
let asTyped = false;
let answer: Answer | undefined;

function wish(): Wish {
  const data = new FormData(form);
  const query = String(data.get('q') ?? '').trim();
  return { query, kind: String(data.get('kind') ?? ''), asTyped, news: false };
}

function address({ query, kind, asTyped: typed }: Wish): string {
  const parts = { ...(query && { q: query }), ...(kind && { kind }), ...(typed && { typed: '1' }) };
  const search = new URLSearchParams(parts).toString();
  return search === '' ? location.pathname : `${location.pathname}?${search}`;
}

async function run(wanted = wish()): Promise<void> {
  const mine = ++turn;
  history.replaceState(null, '', address(wanted));
  if (wanted.query === '') {
    clear('');
    return;
  }
  delete results.dataset['searchState'];
  status.textContent = '正在找…';
  try {
    const coded = await openedBy(wanted.query);
    if (mine !== turn) return;
    if (coded) {
      showCoded(coded);
      return;
    }
    const found = await (await theEngine())(wanted);
    const rows = await rowsOf(found, 0);
    if (mine !== turn) return;
    answer = found;
    results.replaceChildren(...rows);
    show(wanted, found);
  } catch {
    if (mine === turn) {
      clear('搜索没有打开，可能是网络不好，也可能是微信太旧。请再试一次，或者从下面的列表里找。');
    }
  }
}

/** The page of a code is the only answer: nobody types four digits for anything else. */
function showCoded(hit: Hit): void {
  clear('页码对上了，点开就是：');
  results.replaceChildren(resultRow(hit));
  help.hidden = true;
}

async function rowsOf(found: Answer, from: number): Promise<HTMLLIElement[]> {
  return (await found.hits(from, from + STEP)).map(resultRow);
}

function clear(message: string): void {
  answer = undefined;
  results.replaceChildren();
  status.textContent = message;
  more.hidden = true;
  news.hidden = true;
  offerMembers(false);
  help.hidden = false;
  results.dataset['searchState'] = 'done';
}

function show(wanted: Wish, { respelled, coverage, total, news: hasNews }: Answer): void {
  const counted =
    total === 0
      ? `没有找到“${respelled ?? wanted.query}”。换个说法再试，或者直接打电话问。`
      : `找到${total}条，最合适的在前面。`;
  status.textContent = respelled === undefined ? counted : `已按“${respelled}”搜索，${counted}`;
  if (respelled !== undefined) status.append(asTypedLink(wanted));
  help.hidden = total > 0 && coverage >= LITTLE;
  news.hidden = hasNews || wanted.kind !== '';
  offerMembers(true);
  showMore();
  results.dataset['searchState'] = 'done';
}

/** Asks anew for every query: other sites are read only when the reader wants it. */
function offerMembers(isOffered: boolean): void {
  if (!members) return;
  members.hidden = !isOffered;
  members.querySelector('button')!.hidden = false;
  members.querySelector('div')!.replaceChildren();
}

async function askMembers(section: HTMLElement): Promise<void> {
  const { searchMembers } = await import('./members.ts');
  await searchMembers(section, place, { ...wish(), kind: '', news: true });
}

function asTypedLink(wanted: Wish): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = address({ ...wanted, asTyped: true });
  link.textContent = `就搜“${wanted.query}”`;
  return link;
}

function showMore(): void {
  more.hidden = results.childElementCount >= (answer?.total ?? 0);
}

/** The next rows; the keyboard goes on at the first of them. */
async function addRows(): Promise<void> {
  const found = answer;
  if (!found) return;
  const rows = await rowsOf(found, results.childElementCount);
  if (found !== answer) return;
  results.append(...rows);
  showMore();
  rows[0]?.querySelector('a')?.focus();
}

/** A code that is sent off opens its page at once. */
async function openOrRun(): Promise<void> {
  const coded = await openedBy(wish().query);
  if (coded) location.assign(coded.url);
  else await run();
}

let timer: ReturnType<typeof setTimeout> | undefined;
function later(): void {
  clearTimeout(timer);
  asTyped = false;
  timer = setTimeout(() => void run(), PAUSE);
}

const asked = new URLSearchParams(location.search);
input.value = asked.get('q') ?? '';
asTyped = asked.has('typed');
const kind = form.querySelector<HTMLInputElement>(
  `input[name="kind"][value="${CSS.escape(asked.get('kind') ?? '')}"]`,
);
if (kind) kind.checked = true;

input.addEventListener('input', (event) => {
  // Half a character of an input method is no query yet.
  if (!(event as InputEvent).isComposing) later();
});
input.addEventListener('compositionend', later);
form.addEventListener('change', ({ target }) => {
  if (target !== input) void run();
});
form.addEventListener('submit', (event) => {
  event.preventDefault();
  clearTimeout(timer);
  void openOrRun();
});
more.addEventListener('click', () => void addRows());
members?.querySelector('button')?.addEventListener('click', () => void askMembers(members));
news.addEventListener('click', () => void run({ ...wish(), news: true }));

if (typeof WebAssembly === 'object') {
  form.hidden = false;
  if (input.value.trim() !== '') void openOrRun();
  else input.focus();
} else {
  clear('这台手机的浏览器太旧，打不开搜索。请从下面的列表里找，或者打电话问。');
}
