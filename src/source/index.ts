/** Reads `content/`: the one room that touches these files. */
export {
  attribute,
  citations,
  isJsxElement,
  plainText,
  start,
  stepTitles,
  type BodyCitation,
  type JsxElement,
} from './body.ts';
export { contentOf, ContentError, readContent } from './content.ts';
export { discover } from './discover.ts';
export { parseSource, readSource, readSources } from './read.ts';
export type * from './types.ts';
