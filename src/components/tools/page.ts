/** A calculator in the browser: reads the form, shows the report, keeps everything on the phone. */
import type { IsoDate } from '../../domain/dates.ts';
import type { LocalFigures } from '../../domain/local-figures.ts';
import { tell } from '../tell.ts';
import { readAnswers, type Readers } from './read.ts';
import { reportHtml, type LawNames } from './render.ts';
import type { Calculate, FieldSpec, Report } from './tool.ts';

interface PageData {
  names: LawNames;
  figures: LocalFigures;
  /** Name of the site. */
  host: string;
}

const find = <T extends HTMLElement>(id: string) => document.getElementById(id) as T;

export const pageData = JSON.parse(find('tool-data').textContent!) as PageData;

/** What a page brings along. */
interface Parts<R extends Report> {
  calculate: Calculate<R>;
  readers: Readers;
  /** The reader's day, for calculations that look at it. */
  today?: IsoDate;
  /** Is told of every report that the reader sees. */
  shown?: (report: R) => void;
}

/** Brings the form of the page to life. */
export function mount<R extends Report>({ calculate, readers, today, shown }: Parts<R>): void {
  const form = find<HTMLFormElement>('tool-form');
  const result = find('tool-result');
  const inputs = [...form.querySelectorAll<HTMLInputElement>('input[data-kind]')];
  /** The reader has asked for a result once: from now on it follows what is typed. */
  let asked = false;

  /** Shows the questions that the answers so far call for. */
  function follow(): void {
    for (const part of form.querySelectorAll<HTMLElement>('[data-when]')) {
      const [name, values] = part.dataset['when']!.split('=') as [string, string];
      const chosen = form.querySelector<HTMLInputElement>(`input[name="${name}"]:checked`);
      part.hidden = !values.split(',').includes(chosen?.value ?? '');
    }
  }

  function run(): void {
    const open = inputs.filter(
      (input) => !input.closest('[data-when][hidden]') && (input.type !== 'radio' || input.checked),
    );
    const read = readAnswers(
      open.map((input) => ({ spec: specOf(input), text: typedIn(input) })),
      readers,
    );
    const outcome =
      'answers' in read ? calculate(read.answers, { figures: pageData.figures, today }) : read;
    const problems = 'problems' in outcome ? outcome.problems : {};
    for (const input of inputs) tell(input, problems[input.name]);
    result.hidden = !('report' in outcome);
    if (!('report' in outcome)) return;
    find('tool-report').innerHTML = reportHtml(outcome.report, pageData.names);
    shown?.(outcome.report);
  }

  form.addEventListener('input', () => {
    follow();
    if (asked) run();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    asked = true;
    run();
    const wrong = form.querySelector<HTMLElement>('[aria-invalid="true"]');
    (wrong ?? result).focus();
  });
  form.addEventListener('reset', () => {
    asked = false;
    result.hidden = true;
    for (const input of inputs) tell(input);
    // The fields are emptied after this event.
    setTimeout(follow);
  });
  follow();
  form.querySelector<HTMLButtonElement>('[type=submit]')!.disabled = false;
  form.hidden = false;
}

function specOf({ name, required, dataset }: HTMLInputElement): FieldSpec {
  return {
    name,
    required,
    kind: dataset['kind'] as FieldSpec['kind'],
    max: Number(dataset['max']),
    decimals: Number(dataset['decimals'] ?? 2),
  };
}

/** A date that the browser cannot read is told as text, so that it is not taken for an empty one. */
function typedIn(input: HTMLInputElement): string {
  return input.validity.badInput ? '?' : input.value;
}
