/** The HTML of a report; the same for the worked example, made at build, and for the reader's own. */
import { escapeHtml } from '../../domain/html.ts';
import { STANDING, type Basis, type Line, type Report } from './tool.ts';

/** Names of the articles that the page quotes: `labour-law/44` → 《劳动法》第四十四条. */
export type LawNames = Readonly<Record<string, string>>;

/** The headings inside are of the third level. */
export function reportHtml({ results, working, remarks }: Report, names: LawNames): string {
  return [
    '<dl class="tally">',
    ...results.map(
      ({ label, sum }) => `<div><dt>${escapeHtml(label)}</dt><dd>${escapeHtml(sum)}</dd></div>`,
    ),
    '</dl>',
    `<p class="standing">${STANDING}</p>`,
    list('一步一步这样算', 'ol', 'working', working, names),
    list('请注意', 'ul', 'remarks', remarks, names),
  ].join('');
}

function list(
  heading: string,
  tag: 'ol' | 'ul',
  style: string,
  all: readonly Line[],
  names: LawNames,
): string {
  return all.length > 0
    ? `<h3>${heading}</h3><${tag} class="${style}">${linesHtml(all, names)}</${tag}>`
    : '';
}

/** Items of a list, each with what it rests on. */
export function linesHtml(all: readonly Line[], names: LawNames): string {
  return all
    .map(({ text, sum, basis = [] }) => {
      const result = sum === undefined ? '' : ` <b class="sum">${escapeHtml(sum)}</b>`;
      const links = basis.map((one) => basisHtml(one, names)).join('、');
      return `<li><span>${escapeHtml(text)}</span>${result}${links && ` <small>依据：${links}</small>`}</li>`;
    })
    .join('');
}

/** A link to the quotation at the foot of the page, or the name of a document. */
function basisHtml(basis: Basis, names: LawNames): string {
  const name = names[basis];
  if (name === undefined) return escapeHtml(basis);
  return `<a class="law-link" href="#law-${basis.replace('/', '-')}">${escapeHtml(name)}</a>`;
}
