/** Stored files are compressed where the browser can do it: pages take a quarter of the room. */

/** Types that get smaller; the search index is compressed already. */
const TEXT = /^(?:text\/|application\/(?:json|javascript)|image\/svg)/;
/** Header of stored files that are compressed. */
const PACKED = 'x-offline-packed';

/** A file as it is stored. */
export function pack(bytes: ArrayBuffer, headers: Headers): Response {
  const isText = TEXT.test(headers.get('content-type') ?? '');
  if (!isText || typeof CompressionStream === 'undefined') return new Response(bytes, { headers });
  headers.set(PACKED, 'gzip');
  const body = new Response(bytes).body!.pipeThrough(new CompressionStream('gzip'));
  return new Response(body, { headers });
}

/** A stored file as it came. */
export function unpack(file: Response): Response {
  if (!file.body || !file.headers.has(PACKED)) return file;
  const headers = new Headers(file.headers);
  headers.delete(PACKED);
  return new Response(file.body.pipeThrough(new DecompressionStream('gzip')), { headers });
}
