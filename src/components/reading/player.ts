/** The bar that reads the page aloud: go on or pause, speed, stop. Loaded when it is asked for. */
import css from './player.css?inline';
import { readingScript, type Line } from './script.ts';
import { createSpeaker } from './speaker.ts';

const SPEEDS = [
  { rate: 1, name: '正常' },
  { rate: 1.3, name: '快' },
  { rate: 0.75, name: '慢' },
] as const;

const MARK = 'being-read';

/**
 * Opens the bar and begins to read.
 * @param opener the button that the focus returns to, alone in its paragraph
 */
export function openPlayer(opener: HTMLButtonElement, voice: SpeechSynthesisVoice): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  const offer = opener.parentElement!;
  offer.hidden = true;
  const bar = document.createElement('section');
  bar.className = 'read-bar no-print';
  bar.setAttribute('aria-label', '朗读');

  let marked: HTMLElement | undefined;
  const mark = (element?: HTMLElement) => {
    marked?.classList.remove(MARK);
    marked = element;
    element?.classList.add(MARK);
  };
  const speaker = createSpeaker(
    readingScript(document.querySelector('main')!),
    voice,
    ({ element }: Line) => {
      if (element === marked) return;
      mark(element);
      bringIntoSight(element);
    },
    close,
  );

  const go = button('暂停', () => {
    if (speaker.speaking) speaker.pause();
    else speaker.start();
    go.textContent = speaker.speaking ? '暂停' : '接着读';
  });
  let speed = 0;
  const pace = button('语速：正常', () => {
    speed = (speed + 1) % SPEEDS.length;
    const { rate, name } = SPEEDS[speed]!;
    pace.textContent = `语速：${name}`;
    speaker.setRate(rate);
  });
  const stop = button('不读了', close);

  function close(): void {
    speaker.pause();
    removeEventListener('pagehide', close);
    mark();
    const hadFocus = bar.contains(document.activeElement);
    bar.remove();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    offer.hidden = false;
    if (hadFocus) opener.focus();
  }

  addEventListener('pagehide', close);
  bar.append(go, pace, stop);
  document.body.append(bar);
  go.focus({ preventScroll: true });
  speaker.start();
}

function button(text: string, action: () => void): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.className = 'button quiet';
  element.textContent = text;
  element.addEventListener('click', action);
  return element;
}

/** Scrolls only when the words are not to be seen, and without sliding for whom that makes dizzy. */
function bringIntoSight(element: HTMLElement): void {
  const { top, bottom } = element.getBoundingClientRect();
  if (top >= 0 && bottom <= innerHeight * 0.8) return;
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  element.scrollIntoView({ block: 'center', behavior: still ? 'auto' : 'smooth' });
}
