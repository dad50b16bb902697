/** On every page of the preview: puts what the gate says beside the text it is about. */
import '../beside.css';
import { get } from './call.ts';
import { make } from './dom.ts';
import { parts, type Finding } from './finding.ts';

const BLOCKS = 'h1,h2,h3,h4,p,li,th,td,dt,dd,blockquote,figcaption,summary,img';

/** Letters that must agree: components put other words into a sentence later on. */
const LONG_ENOUGH = 20;

const lettersOf = (text: string) => text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');

/** The smallest block that holds the words. */
function blockOf(words: string, blocks: { element: Element; letters: string }[]) {
  const wanted = lettersOf(words).slice(0, LONG_ENOUGH);
  if (wanted.length < 2) return undefined;
  return blocks
    .filter(({ letters }) => letters.includes(wanted))
    .sort((a, b) => a.letters.length - b.letters.length)[0]?.element;
}

function place(note: HTMLElement, block: Element): void {
  if (block.matches('li, td, th, dd, dt, figcaption, blockquote')) block.append(note);
  else if (block.matches('img')) (block.closest('figure, p') ?? block).after(note);
  else block.after(note);
}

async function draw(): Promise<void> {
  const main = document.querySelector('main');
  // Pages of the desk say it themselves.
  if (!main || location.pathname.startsWith('/desk/')) return;
  const page = encodeURIComponent(location.pathname);
  const { findings, edit } = await get<{ findings: Finding[]; edit?: string }>(
    `findings?page=${page}`,
  );
  for (const old of document.querySelectorAll('.desk-note, .desk-bar')) old.remove();
  if (findings.length === 0) return;
  const blocks = [...main.querySelectorAll(BLOCKS)].map((element) => ({
    element,
    letters: lettersOf(element.getAttribute('alt') ?? element.textContent),
  }));
  const items = findings.map((finding, index) => {
    const block = blockOf(finding.words, blocks);
    const id = `desk-note-${index + 1}`;
    if (!block) return make('li', {}, ...parts(finding));
    place(
      make(
        'aside',
        { id, class: `desk-note ${finding.level}`, tabindex: -1, 'aria-label': '检查' },
        ...parts(finding),
      ),
      block,
    );
    return make('li', {}, make('a', { href: `#${id}` }, finding.message));
  });
  const errors = findings.filter(({ level }) => level === 'error').length;
  const warnings = findings.length - errors;
  const sum = [errors > 0 && `${errors}处错误`, warnings > 0 && `${warnings}处提醒`];
  document.body.append(
    make(
      'details',
      { class: 'desk-bar' },
      make('summary', {}, `这一页有${sum.filter(Boolean).join('、')}`),
      make('ol', {}, ...items),
      make(
        'p',
        { class: 'desk-links' },
        edit !== undefined && make('a', { href: edit }, '改这一篇'),
        make('a', { href: '/desk/#check' }, '回写稿台'),
      ),
    ),
  );
}

/** The preview goes on without notes when the desk is busy; the next change brings them. */
const tryDraw = () => void draw().catch(() => undefined);

tryDraw();
import.meta.hot?.on('desk:changed', tryDraw);
/** Milliseconds in which another page has come. */
const ON_THE_WAY = 3000;
let leaving = false;
addEventListener('beforeunload', () => {
  leaving = true;
  // A download begins like a page that is left.
  setTimeout(() => (leaving = false), ON_THE_WAY);
});

// A form of the desk would lose what has been typed; who is on the way elsewhere would be called back.
import.meta.hot?.on('desk:reload', () => {
  if (!leaving && !location.pathname.startsWith('/desk/')) location.reload();
});
