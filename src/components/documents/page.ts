/** A document in the browser: puts what is typed on paper; nothing of it leaves the phone. */
import type { PaperForm } from '../../domain/documents/compose.ts';
import type { Field, Row, Values } from '../../domain/documents/document.ts';
import { tell } from '../tell.ts';
import { dropDraft, keepDraft, keptDraft } from './draft.ts';
import { addRow, removeRow, rowLists, setRows } from './rows.ts';

const NO_NETWORK = '没有做成，可能是网络不好。填的字还在，请过一会儿再试。';

const find = <T extends HTMLElement>(id: string) => document.getElementById(id) as T;

const data = JSON.parse(find('document-data').textContent!) as PaperForm;
const form = find<HTMLFormElement>('document-form');
const own = find('own');
const blank = find('blank');
const told = find('told');
const undo = find('undo');
const keep = find<HTMLInputElement>('keep');
const whole = find('whole');

/** What was typed before the reader emptied the form. */
let emptied: Values = {};

function read(): Values {
  const values: Record<string, string | Row[]> = {};
  const rows = new Map<string, Record<string, string>>();
  new FormData(form).forEach((value, key) => {
    const [name = '', number, column] = key.split('.');
    if (column === undefined) {
      values[name] = String(value);
      return;
    }
    const row = rows.get(`${name}.${number}`) ?? {};
    if (!rows.has(`${name}.${number}`)) {
      rows.set(`${name}.${number}`, row);
      values[name] = [...((values[name] as Row[] | undefined) ?? []), row];
    }
    row[column] = String(value);
  });
  return values;
}

/** Types the values into the form; what they do not name is left empty. */
function write(values: Values): void {
  for (const list of rowLists(form)) {
    const rows = values[list.dataset['rows']!];
    setRows(list, Array.isArray(rows) ? rows.length : 1);
  }
  for (const [name, value] of Object.entries(values)) {
    if (typeof value === 'string') put(name, value);
    else {
      value.forEach((row, at) =>
        Object.entries(row).forEach(([column, text]) => put(`${name}.${at}.${column}`, text)),
      );
    }
  }
}

function put(name: string, value: string): void {
  const input = form.elements.namedItem(name);
  if (input && 'value' in input) (input as { value: string }).value = value;
}

const paperWork = () => import('./paper-work.ts');

/** Puts what is typed on the sheet, and into the draft if there is to be one. */
async function show(): Promise<void> {
  if (keep.checked && !keepDraft(read())) {
    keep.checked = false;
    say('这台手机不让留草稿。');
  }
  try {
    const { compose, paperHtml } = await paperWork();
    find('own-paper').innerHTML = paperHtml(compose(data, read()));
  } catch {
    say(NO_NETWORK);
  }
}

function say(text: string): void {
  told.textContent = text;
  undo.hidden = true;
}

/** Helps where something looks wrong; once it does, with every key. */
async function help(input: EventTarget | null, typing: boolean): Promise<void> {
  if (!(input instanceof HTMLInputElement) || !input.dataset['kind']) return;
  if (typing && !input.hasAttribute('aria-invalid')) return;
  const { hintFor } = await paperWork();
  const { kind, max, decimals, after = '' } = input.dataset;
  const spec = {
    kind: kind as Field['kind'],
    ...(max && { max: Number(max) }),
    ...(decimals && { decimals: Number(decimals) }),
  };
  const before = form.querySelector<HTMLInputElement>(`input[name="${after}"]`)?.value ?? '';
  // A date that the browser cannot read would be taken for an empty one.
  const problem = hintFor(spec, input.validity.badInput ? '?' : input.value, before);
  if (problem) makePlace(input);
  tell(input, problem);
}

/** Most fields never have anything wrong: the place to say it is made when it is needed. */
function makePlace(input: HTMLElement): void {
  const id = `${input.id}-problem`;
  if (document.getElementById(id)) return;
  const place = document.createElement('p');
  place.id = id;
  place.className = 'problem';
  const others = input.getAttribute('aria-describedby');
  input.setAttribute('aria-describedby', others ? `${others} ${id}` : id);
  input.parentElement!.append(place);
}

/** Prints one of the two papers. */
function print(other: boolean): void {
  own.classList.toggle('no-print', other);
  blank.classList.toggle('no-print', !other);
  window.print();
}

/** What the reader takes away is made by code that comes when it is asked for. */
async function take(how: 'save' | 'copy'): Promise<void> {
  say('请等一下…');
  try {
    const [{ compose }, made] = await Promise.all([paperWork(), import('./take-away.ts')]);
    say(await made[how](compose(data, read())));
  } catch {
    say(NO_NETWORK);
  }
}

form.addEventListener('input', ({ target }) => {
  void help(target, true);
  void show();
});
form.addEventListener('focusin', () => void paperWork(), { once: true });
form.addEventListener('focusout', ({ target }) => void help(target, false));
form.addEventListener('submit', (event) => {
  event.preventDefault();
  find('own-title').focus();
});
form.addEventListener('click', ({ target }) => {
  const button = (target as HTMLElement).closest('button');
  if (!button) return;
  if ('add' in button.dataset) {
    addRow(button.closest<HTMLElement>('[data-rows]')!)
      .querySelector<HTMLElement>('input')!
      .focus();
  } else if ('remove' in button.dataset) {
    const list = button.closest('[data-rows]')!;
    removeRow(button.closest<HTMLElement>('.row')!);
    list.querySelector<HTMLElement>('[data-add]')!.focus();
    void show();
  }
});
form.addEventListener('reset', () => {
  emptied = read();
  keep.checked = false;
  dropDraft();
  find('text').hidden = true;
  find<HTMLTextAreaElement>('text').value = '';
  form.querySelectorAll<HTMLElement>('[aria-invalid]').forEach((input) => tell(input));
  // The fields are emptied after this event.
  setTimeout(() => {
    write({});
    void show();
    say('清空了。');
    undo.hidden = false;
  });
});
undo.addEventListener('click', () => {
  write(emptied);
  void show();
  say('恢复了。');
  form.querySelector<HTMLElement>('input')!.focus();
});
keep.addEventListener('change', () => {
  if (keep.checked) void show();
  else dropDraft();
});
whole.addEventListener('click', () => zoom(whole.getAttribute('aria-pressed') !== 'true'));
find('print').addEventListener('click', () => print(false));
find('print-blank').addEventListener('click', () => print(true));
addEventListener('afterprint', () => {
  own.classList.remove('no-print');
  blank.classList.add('no-print');
});
find('save').addEventListener('click', () => void take('save'));
find('copy').addEventListener('click', () => void take('copy'));

function zoom(isWhole: boolean): void {
  whole.setAttribute('aria-pressed', String(isWhole));
  own.classList.toggle('whole', isWhole);
}

const draft = keptDraft();
keep.checked = draft !== undefined;
write(draft ?? {});
find('own-paper').innerHTML = blank.querySelector('.paper')!.innerHTML;
if (draft) void show();
zoom(matchMedia('(min-width: 64rem)').matches);
for (const part of [form, own, find('print-blank')]) part.hidden = false;
own.classList.remove('no-print');
blank.classList.add('no-print');
document
  .querySelectorAll<HTMLButtonElement>('#own button, #document-form [type=submit]')
  .forEach((button) => {
    button.disabled = false;
  });
