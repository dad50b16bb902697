/** Results as elements. */
import type { ExcerptPart } from '../../domain/search/excerpt.ts';
import type { Hit } from './engine.ts';

/** A row that is one link: title, stretch of text, kind. */
export function resultRow({ url, title, kind, excerpt }: Hit): HTMLLIElement {
  const link = document.createElement('a');
  link.className = 'row';
  link.href = url;
  const label = document.createElement('small');
  label.className = 'kind';
  label.textContent = kind;
  link.append(marked('b', title), marked('small', excerpt), label);
  const row = document.createElement('li');
  row.append(link);
  return row;
}

function marked(name: 'b' | 'small', parts: readonly ExcerptPart[]): HTMLElement {
  const element = document.createElement(name);
  for (const { text, marked: isMarked } of parts) {
    if (!isMarked) element.append(text);
    else {
      const mark = document.createElement('mark');
      mark.textContent = text;
      element.append(mark);
    }
  }
  return element;
}
