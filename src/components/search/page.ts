/** The search page in the browser: reads the address, searches, shows results. */
import { search, type Hit } from './engine.ts';

const form = document.querySelector<HTMLFormElement>('#search-form')!;
const input = form.querySelector<HTMLInputElement>('input[name="q"]')!;
const status = document.querySelector<HTMLElement>('#search-status')!;
const results = document.querySelector<HTMLElement>('#search-results')!;
const help = document.querySelector<HTMLElement>('#search-help')!;

/** Rises with every search, so that a slow answer never overwrites a newer one. */
let turn = 0;
/** Time between the last key and the search, in milliseconds. */
const PAUSE = 200;

function wanted(): { query: string; kind: string } {
  const data = new FormData(form);
  return { query: String(data.get('q') ?? '').trim(), kind: String(data.get('kind') ?? '') };
}

async function run(): Promise<void> {
  const { query, kind } = wanted();
  const mine = ++turn;
  const address = new URLSearchParams({ ...(query && { q: query }), ...(kind && { kind }) });
  history.replaceState(null, '', `${location.pathname}${address.size > 0 ? `?${address}` : ''}`);
  if (query === '') {
    show([], '');
    return;
  }
  results.dataset['searchState'] = 'loading';
  status.textContent = '正在找…';
  try {
    const hits = await search(query, kind);
    if (mine !== turn) return;
    show(
      hits,
      hits.length > 0
        ? `找到${hits.length}条，最合适的在前面。`
        : `没有找到“${query}”。换个说法再试，或者直接打电话问。`,
    );
  } catch {
    if (mine !== turn) return;
    show([], '搜索没有打开，可能是网络不好。请再试一次，或者从下面的列表里找。');
  }
}

function show(hits: readonly Hit[], message: string): void {
  results.replaceChildren(...hits.map(item));
  status.textContent = message;
  help.hidden = hits.length > 0;
  results.dataset['searchState'] = 'done';
}

function item({ url, title, kind, excerpt }: Hit): HTMLLIElement {
  const link = document.createElement('a');
  link.className = 'row';
  link.href = url;
  const name = document.createElement('b');
  name.textContent = title;
  const text = document.createElement('small');
  for (const part of excerpt) {
    const node = part.marked ? document.createElement('mark') : document.createTextNode('');
    node.textContent = part.text;
    text.append(node);
  }
  const label = document.createElement('small');
  label.textContent = kind;
  link.append(name, text, label);
  const row = document.createElement('li');
  row.append(link);
  return row;
}

let timer: ReturnType<typeof setTimeout> | undefined;
function later(): void {
  clearTimeout(timer);
  timer = setTimeout(() => void run(), PAUSE);
}

const address = new URLSearchParams(location.search);
input.value = address.get('q') ?? '';
const kind = form.querySelector<HTMLInputElement>(
  `input[name="kind"][value="${CSS.escape(address.get('kind') ?? '')}"]`,
);
if (kind) kind.checked = true;

input.addEventListener('input', later);
form.addEventListener('change', () => void run());
form.addEventListener('submit', (event) => {
  event.preventDefault();
  clearTimeout(timer);
  void run();
});
form.hidden = false;
if (input.value.trim() !== '') void run();
else input.focus();
