/** The content security policies of a site's pages, as servers send them along. */

export interface Policies {
  /** Of most pages, and of every file that is none. */
  usual: string;
  /** Of pages with another one, by file: `/search/index.html`. */
  others: Map<string, string>;
}

const META = /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/;

/** Works as a header only; the desk shows articles in frames. */
const ANCESTORS = "frame-ancestors 'self'";

/** Reads each page's own policy, so that the header can never say something else. */
export function policiesOf(pages: ReadonlyMap<string, string>): Policies {
  const byPage = [...pages]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([file, html]): [string, string][] => {
      const found = META.exec(html)?.[1];
      return found === undefined ? [] : [[file, `${unescaped(found)};${ANCESTORS}`]];
    });
  const counts = new Map<string, number>();
  for (const [, policy] of byPage) counts.set(policy, (counts.get(policy) ?? 0) + 1);
  const [usual = ANCESTORS] = [...counts].sort((a, b) => b[1] - a[1]).map(([policy]) => policy);
  return { usual, others: new Map(byPage.filter(([, policy]) => policy !== usual)) };
}

function unescaped(attribute: string): string {
  return attribute.replaceAll('&#39;', "'").replaceAll('&quot;', '"').replaceAll('&amp;', '&');
}
