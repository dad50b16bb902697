/**
 * An answer that every page of a build asks for, made once. In the preview the content changes while
 * it is looked at: there it is made each time.
 */
export function once<T>(ask: () => Promise<T>): () => Promise<T> {
  let answer: Promise<T> | undefined;
  return () => (import.meta.env.DEV ? ask() : (answer ??= ask()));
}
