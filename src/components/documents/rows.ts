/** Rows of a form that are added and removed: each a copy of the template beside them. */

/** The parts of the form that hold rows. */
export function rowLists(form: HTMLElement): HTMLElement[] {
  return [...form.querySelectorAll<HTMLElement>('[data-rows]')];
}

/** Adds an empty row at the end. */
export function addRow(list: HTMLElement): HTMLElement {
  const template = list.querySelector('template')!;
  const last = Number(list.dataset['last'] ?? -1);
  const number = String(last + 1);
  list.dataset['last'] = number;
  const part = template.content.cloneNode(true) as DocumentFragment;
  for (const element of part.querySelectorAll('[name], [id], [for]')) {
    for (const { name, value } of [...element.attributes]) {
      if (!['name', 'id', 'for', 'aria-describedby'].includes(name)) continue;
      element.setAttribute(name, value.replace(/([.-])0(?=[.-])/g, `$1${number}`));
    }
  }
  const row = part.firstElementChild as HTMLElement;
  list.insertBefore(part, list.lastElementChild);
  renumber(list);
  return row;
}

/** Removes a row; there is always one to type into. */
export function removeRow(row: HTMLElement): void {
  const list = row.closest<HTMLElement>('[data-rows]')!;
  row.remove();
  if (!list.querySelector('.row')) addRow(list);
  renumber(list);
}

/** Leaves as many rows as there are to fill, at least one. */
export function setRows(list: HTMLElement, count: number): void {
  for (const row of list.querySelectorAll('.row')) row.remove();
  delete list.dataset['last'];
  for (let at = 0; at < Math.max(1, count); at++) addRow(list);
}

function renumber(list: HTMLElement): void {
  list.querySelectorAll('[data-number]').forEach((place, index) => {
    place.textContent = String(index + 1);
  });
}
