/**
 * The content security policy of every page. Nothing is inline and nothing comes from elsewhere, so
 * plain 'self' does and no hashes weigh on each page; `frame-ancestors` works only as a header.
 */
const POLICY = {
  'default-src': ["'self'"],
  'base-uri': ["'self'"],
  'form-action': ["'self'"],
  'object-src': ["'none'"],
  'script-src': ["'self'"],
  // The preview puts styles into the page itself, to change them while it is open.
  ...(import.meta.env.DEV && { 'style-src': ["'self'", "'unsafe-inline'"] }),
};

/**
 * @param wasm allows WebAssembly, which the search needs; no other page may have it
 * @param connect origins that scripts may read besides our own; nothing from there may run
 */
export function contentSecurityPolicy(wasm: boolean, connect: readonly string[] = []): string {
  const policy = {
    ...POLICY,
    ...(wasm && { 'script-src': [...POLICY['script-src'], "'wasm-unsafe-eval'"] }),
    ...(connect.length > 0 && { 'connect-src': ["'self'", ...connect] }),
  };
  return Object.entries(policy)
    .map(([directive, sources]) => `${directive} ${sources.join(' ')}`)
    .join(';');
}

/**
 * For the bare page of an article for WeChat, which carries its styles in itself: nothing runs on it
 * and nothing comes from elsewhere.
 */
export const ARTICLE_POLICY = "default-src 'none';img-src 'self';style-src 'unsafe-inline'";
