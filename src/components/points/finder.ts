/** The finder in the browser: follows the choice and the address, and sorts by distance when asked. */
import { findPoints, type PointWish } from '../../domain/find-points.ts';
import type { LngLat } from '../../domain/coordinates.ts';
import { distance, distanceText } from '../../domain/position.ts';
import { readPointsData, type PointData } from './data.ts';
import { sayOpenNow } from './open-now.ts';
import { askPosition, canAsk, NO_POSITION } from './position.ts';

const find = <T extends HTMLElement>(id: string) => document.getElementById(id) as T;
const finder = find('finder');
const need = find<HTMLSelectElement>('finder-need');
const district = find<HTMLSelectElement>('finder-district');
const near = find<HTMLButtonElement>('finder-near');
const status = find('finder-status');
const nearest = find('nearest');
const nearestList = nearest.querySelector('ul')!;
const data = readPointsData();
const sections = [...document.querySelectorAll<HTMLElement>('.district')];

interface Card {
  element: HTMLElement;
  /** The list of its district, where it returns to. */
  home: Element;
  distance: HTMLElement;
}

const cards = new Map<string, Card>();
for (const { id } of data.points) {
  const element = document.querySelector<HTMLElement>(`[data-point="${id}"]`)!;
  cards.set(id, { element, home: element.parentElement!, distance: distanceLine(element) });
}

/** Stands under the heading of a card while distances are known. */
function distanceLine(card: HTMLElement): HTMLElement {
  const line = document.createElement('p');
  line.className = 'distance';
  line.hidden = true;
  card.firstElementChild!.after(line);
  return line;
}

/** Where the phone is; absent while points stand in the order of districts. */
let here: LngLat | undefined;

function wish(): PointWish {
  return { need: need.value, district: district.value };
}

/** Shows what fits; the number found is said to screen readers. */
function show(): void {
  const { points, instead } = findPoints(data.points, wish());
  const shown = new Set(points.map(({ id }) => id));
  for (const [id, { element }] of cards) element.hidden = !shown.has(id);
  place(points);
  for (const section of sections) {
    section.hidden = !section.querySelector('[data-point]:not([hidden])');
  }
  status.textContent = sentence(points, instead);
}

/** Puts the cards in order: by distance in one list, or back into their districts. */
function place(points: readonly PointData[]): void {
  nearest.hidden = !here;
  near.textContent = here ? '按区县排' : '离我最近的排前面';
  for (const { id, at } of here ? byDistance(points, here) : data.points) {
    const { element, home, distance: line } = cards.get(id)!;
    (here ? nearestList : home).append(element);
    line.hidden = !here;
    if (here) line.textContent = `离你${distanceText(distance(here, at))}`;
  }
}

function byDistance(points: readonly PointData[], from: LngLat): PointData[] {
  return [...points].sort((a, b) => distance(from, a.at) - distance(from, b.at));
}

function sentence(points: readonly PointData[], instead: boolean): string {
  const [where, what] = [district, need].map((select) =>
    select.value === '' ? '' : select.selectedOptions[0]!.text,
  );
  if (points.length === 0) {
    return `没有登记能办“${what}”的地方。请打下面的热线问。`;
  }
  const order = here ? '，离你近的在前面' : '';
  if (instead) {
    return `${where}没有登记能办“${what}”的地方，可以去市里的这${points.length}处${order}。`;
  }
  const filters = [where, what && `能办“${what}”`].filter(Boolean).join('、');
  return `${filters === '' ? '一共' : `${filters}的有`}${points.length}处${order}。`;
}

/** The choice stands in the address, so that it can be passed on and the back key undoes it. */
function remember(): void {
  const search = new URLSearchParams(Object.entries(wish()).filter(([, value]) => value !== ''));
  const text = search.toString();
  history.pushState(null, '', text === '' ? location.pathname : `?${text}`);
}

function recall(): void {
  const asked = new URLSearchParams(location.search);
  for (const select of [need, district]) {
    const value = asked.get(select.name) ?? '';
    select.value = [...select.options].some((option) => option.value === value) ? value : '';
  }
  show();
}

/** The question waits for a tap. Choosing a district goes on while the phone looks. */
async function toggleNearest(): Promise<void> {
  if (here) {
    here = undefined;
    show();
    return;
  }
  status.textContent = '正在找你的位置…手机会问一句，点“允许”。';
  near.setAttribute('aria-busy', 'true');
  const found = await askPosition();
  near.removeAttribute('aria-busy');
  if (typeof found === 'string') {
    status.textContent = NO_POSITION[found];
    return;
  }
  here = found;
  show();
}

finder.addEventListener('change', () => {
  remember();
  show();
});
addEventListener('popstate', recall);
near.addEventListener('click', () => void toggleNearest());
near.parentElement!.hidden = !canAsk();
sayOpenNow(data);
recall();
finder.hidden = false;
