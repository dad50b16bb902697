/** Offers to read the page aloud, where the phone has a Chinese voice of its own. */
import { whenParsed } from '../parsed.ts';

/** Pages with text to be listened to: guides, questions and their outcomes, help, notices. */
const PAGES = /^\/(?:legal-aid|answers|support|notices)\/./;

/** Where the finished site has what reads aloud. */
export const PLAYER = '/read-aloud.js';

export function offerReading(): void {
  if (!PAGES.test(location.pathname)) return;
  if (!('speechSynthesis' in window && 'adoptedStyleSheets' in document)) return;
  // What the page before was saying.
  speechSynthesis.cancel();
  whenParsed(show);
  // Phones look for their voices only when they are asked.
  speechSynthesis.addEventListener?.('voiceschanged', show);
}

/** Puts the button under the heading, once. */
function show(): void {
  const heading = document.querySelector('main h1');
  const voice = chineseVoice();
  if (!heading || !voice || document.getElementById('read-aloud')) return;
  const place = document.createElement('p');
  place.className = 'no-print';
  const button = document.createElement('button');
  button.type = 'button';
  button.id = 'read-aloud';
  button.className = 'button quiet';
  button.textContent = '读给我听';
  button.onclick = async () => (await player()).openPlayer(button, voice);
  place.append(button);
  heading.after(place);
}

/** A Chinese voice that works on the phone itself; others would send the text away. */
function chineseVoice(): SpeechSynthesisVoice | undefined {
  return speechSynthesis
    .getVoices()
    .find(({ lang, localService }) => localService && /^zh(?![-_](?:HK|TW))/i.test(lang));
}

function player(): Promise<typeof import('./player.ts')> {
  const address = import.meta.env.DEV ? '/src/components/reading/player.ts' : PLAYER;
  return import(/* @vite-ignore */ address) as Promise<typeof import('./player.ts')>;
}
