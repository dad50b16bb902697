/** What turns typing into paper: comes with the first thing the reader does in the form. */
export { compose } from '../../domain/documents/compose.ts';
export { hintFor } from '../../domain/documents/hints.ts';
export { paperHtml } from './paper-html.ts';
