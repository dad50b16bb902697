/** Sizes of files that are made after the pages: written into the pages when the files are there. */

/** Attribute of an element whose text becomes the size of the file it names. */
export const SIZE_OF = 'data-size-of';

const PLACE = new RegExp(`(<small) ${SIZE_OF}="([^"]+)"[^>]*>(</small>)`, 'g');

/**
 * A page with the sizes filled in.
 * @param bytesOf size of a file of the site by its path
 */
export function fillFileSizes(html: string, bytesOf: (path: string) => number): string {
  return html.replace(
    PLACE,
    (_whole, open: string, path: string, close: string) =>
      `${open}>${sizeText(bytesOf(path))}${close}`,
  );
}

/** 63 KB, 1.2 MB: what people compare with the limits of an upload form. */
export function sizeText(bytes: number): string {
  const kilobytes = bytes / 1024;
  if (kilobytes < 1000) return `${Math.max(1, Math.round(kilobytes))} KB`;
  return `${(kilobytes / 1024).toFixed(1)} MB`;
}
