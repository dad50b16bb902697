/** The same article with its pictures elsewhere. */

const IMAGE = /<img [^>]*alt="([^"]*)"[^>]*>/g;

/** For preview: pictures from this site, whether or not it is public yet. */
export function withLocalPictures(
  html: string,
  pictures: readonly { address: string; path: string }[],
): string {
  return pictures.reduce(
    (text, { address, path }) => text.replaceAll(`src="${address}"`, `src="${path}"`),
    html,
  );
}

/** With a place for each picture, for pages that are not public yet: 【图1：夜里的车站】. */
export function withPlaceholders(html: string): string {
  let number = 0;
  return html.replace(IMAGE, (_image, alt: string) => `<strong>【图${++number}：${alt}】</strong>`);
}
