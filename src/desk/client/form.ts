/** Draws the fields of a form and reads them back. */
import type { FormField } from '../server/form.ts';
import { make } from './dom.ts';

/** A field on the page, and what stands in it now. */
export interface Drawn {
  element: HTMLElement;
  read: () => unknown;
}

/** Longer texts get several lines. */
const ONE_LINE = 60;

/** @param path of keys, unique on the page @param problems what is wrong with the value */
export function drawField(
  field: FormField,
  value: unknown,
  path: string,
  problems: readonly string[] = [],
): Drawn {
  const id = `field-${path}`;
  const said = problems.map((text) => make('span', { class: 'problem' }, text));
  const foot = make(
    'span',
    { id: `${id}-hint`, class: 'field-foot' },
    field.hint !== '' && make('span', { class: 'hint' }, field.hint),
    ...said,
  );
  const marks = {
    id,
    'aria-describedby': `${id}-hint`,
    'aria-invalid': problems.length > 0 && 'true',
  };
  const name = (): (Node | string)[] => [
    field.title,
    ...(field.required ? [make('span', { class: 'must' }, '（必填）')] : []),
  ];
  const labelled = (control: HTMLElement) =>
    make('p', { class: 'field' }, make('label', { for: id }, ...name()), control, foot);
  const boxed = (...inside: HTMLElement[]) =>
    make('fieldset', { id, class: 'field' }, make('legend', {}, ...name()), ...inside, foot);

  switch (field.type) {
    case 'group': {
      const group = drawFields(field.fields!, value, path);
      return { element: boxed(...group.elements), read: group.read };
    }
    case 'groups':
      return drawGroups(field, value, path, boxed);
    case 'many': {
      const ticks = field.choices!.map((choice) =>
        tick(choice.name, Array.isArray(value) && value.includes(choice.value)),
      );
      const box = make('span', { class: 'desk-ticks' }, ...ticks.map(({ label }) => label));
      const read = () =>
        field.choices!.filter((_, index) => ticks[index]!.input.checked).map((one) => one.value);
      return { element: boxed(box), read };
    }
    case 'tick': {
      const { label, input } = tick(field.title, value === true);
      for (const [key, mark] of Object.entries(marks)) {
        if (mark !== false) input.setAttribute(key, mark);
      }
      return { element: make('p', { class: 'field' }, label, foot), read: () => input.checked };
    }
    case 'one': {
      const select = make(
        'select',
        marks,
        make('option', { value: '' }, '请选'),
        ...field.choices!.map((choice) =>
          make('option', { value: choice.value, selected: choice.value === value }, choice.name),
        ),
      );
      return { element: labelled(select), read: () => select.value };
    }
    case 'lines': {
      const list = Array.isArray(value) ? value : [];
      const box = make('textarea', { ...marks, rows: Math.max(3, list.length + 1) });
      box.value = list.join('\n');
      return { element: labelled(box), read: () => box.value.split('\n') };
    }
    default:
      return drawText(field, value, marks, labelled);
  }
}

function drawText(
  { type, max }: FormField,
  value: unknown,
  marks: Record<string, string | false>,
  labelled: (control: HTMLElement) => HTMLElement,
): Drawn {
  const isLong = type === 'text' && (max ?? 0) > ONE_LINE;
  const kinds: Record<string, string> = { date: 'date', time: 'time' };
  const input = isLong
    ? make('textarea', { ...marks, rows: 3 })
    : make('input', { ...marks, type: kinds[type] ?? 'text', autocomplete: 'off' });
  input.value = Array.isArray(value) ? value.join(' ') : String(value ?? '');
  return { element: labelled(input), read: () => input.value };
}

function tick(name: string, checked: boolean) {
  const input = make('input', { type: 'checkbox', checked });
  return { input, label: make('label', { class: 'tick' }, input, name) };
}

/** Several fields as one value. */
export function drawFields(
  fields: FormField[],
  value: unknown,
  path: string,
  problems: Record<string, string[]> = {},
): { elements: HTMLElement[]; read: () => Record<string, unknown> } {
  const values = (value ?? {}) as Record<string, unknown>;
  const drawn = fields.map(
    (field) =>
      [
        field.key,
        drawField(field, values[field.key], `${path}-${field.key}`, problems[field.key]),
      ] as const,
  );
  return {
    elements: drawn.map(([, { element }]) => element),
    read: () => Object.fromEntries(drawn.map(([key, { read }]) => [key, read()])),
  };
}

/** Groups that can be added and taken away. */
function drawGroups(
  field: FormField,
  value: unknown,
  path: string,
  boxed: (...inside: HTMLElement[]) => HTMLElement,
): Drawn {
  let readers: (() => unknown)[] = [];
  const list = make('div');
  const add = make('button', { type: 'button', class: 'button quiet' }, `加一项“${field.title}”`);
  let count = 0;
  const append = (item: unknown) => {
    const { elements, read } = drawFields(field.fields!, item, `${path}-${(count += 1)}`);
    const gone = make('button', { type: 'button', class: 'button quiet' }, '去掉这一项');
    const box = make('div', { class: 'desk-group' }, ...elements, gone);
    gone.addEventListener('click', () => {
      box.remove();
      readers = readers.filter((one) => one !== read);
      add.focus();
    });
    readers.push(read);
    list.append(box);
    return box;
  };
  for (const item of Array.isArray(value) ? value : []) append(item);
  add.addEventListener('click', () => {
    append(undefined).querySelector<HTMLElement>('input, select, textarea')?.focus();
  });
  return { element: boxed(list, make('p', {}, add)), read: () => readers.map((read) => read()) };
}
