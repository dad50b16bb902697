/** Makes elements in one line. */

type Child = Node | string | undefined | false;

/** @param attributes `true` for those without a value; left out where `undefined` or `false` */
export function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Record<string, string | number | boolean | undefined> = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== false) {
      element.setAttribute(name, value === true ? '' : String(value));
    }
  }
  element.append(...children.filter((child) => child !== undefined && child !== false));
  return element;
}

/** The element of the page with this id. */
export function at<T extends HTMLElement = HTMLElement>(id: string): T {
  const element = document.getElementById(id);
  if (!element) throw new Error(`no #${id}`);
  return element as T;
}

/** Says what is wrong in a place of its own, or takes it away. */
export function complain(place: HTMLElement, problem = ''): void {
  place.textContent = problem;
  place.hidden = problem === '';
}
