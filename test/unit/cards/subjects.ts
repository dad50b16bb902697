/** Subjects that exist nowhere; the preview shows the same. */
export { everyKind, prose, type Length } from '../../../src/cards/samples.ts';
