/** Links to files whose size is known when the site is finished: PDF of notices, annexes. */
import { sizeText } from './share/file-sizes.ts';

/** Attribute of a hidden paragraph that offers the file it names. */
export const FILE_OFFER = 'data-document-file';

/** Attribute of the place in it for size and pages. */
export const FILE_FACTS = 'data-document-facts';

const OFFER = new RegExp(`<p [^>]*?${FILE_OFFER}="([^"]+)"[^>]*>.*?</p>`, 'gs');

/**
 * A page whose offers show size and pages; an offer of a file that does not exist is taken out.
 * @param factsOf size in bytes of a file by its path, and number of pages where it is a PDF
 */
export function finishOffers(
  html: string,
  factsOf: (path: string) => { bytes: number; pages?: number } | undefined,
): string {
  return html.replace(OFFER, (offer, path: string) => {
    const facts = factsOf(path);
    if (!facts) return '';
    return offer
      .replace(` ${FILE_OFFER}="${path}"`, '')
      .replace(/^(<p [^>]*?) hidden\b/, '$1')
      .replace(
        new RegExp(`<span ${FILE_FACTS}[^>]*></span>`),
        `<span>（${[sizeText(facts.bytes), facts.pages && `${facts.pages}页`].filter(Boolean).join('，')}）</span>`,
      );
  });
}
