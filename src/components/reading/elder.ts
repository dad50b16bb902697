/** 长辈版: larger text, larger targets, fewer things; one tap there, one tap back, remembered. */
import { whenParsed } from '../parsed.ts';
import styles from './elder.css?url';

/** Where the phone remembers the choice. */
const KEY = 'elder';

/**
 * Letters of 24 px are 18 points, which 工信厅信管函〔2021〕67号 asks of large text. Whoever has already
 * enlarged the text of the phone gets a little more, not twice as much.
 */
const ROOT_SIZE = 'max(1.1em,21.34px)';

const root = document.documentElement;
const sheet = document.createElement('link');
sheet.rel = 'stylesheet';
sheet.href = styles;
// Painting waits for it where the page has only begun.
sheet.setAttribute('blocking', 'render');

/** Applies the reader's choice and puts the switch into the header. */
export function offerElderMode(): void {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'button quiet no-print';
  button.style.marginInlineStart = 'auto';
  const apply = () => {
    const on = remembered();
    root.style.fontSize = on ? ROOT_SIZE : '';
    // A sheet that is put in again is loaded again.
    if (!on) sheet.remove();
    else if (!sheet.isConnected) document.head.append(sheet);
    button.textContent = on ? '普通版' : '长辈版';
  };
  apply();
  button.onclick = () => {
    localStorage.setItem(KEY, remembered() ? '' : '1');
    apply();
  };
  // A page that the back key brings up again may be older than the choice.
  addEventListener('pageshow', apply);
  whenParsed(() => document.querySelector('.site-name')?.after(button));
}

function remembered(): boolean {
  return localStorage.getItem(KEY) === '1';
}
