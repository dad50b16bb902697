import type { PrintForm } from '../print-form.ts';

/** A step is read in one piece. */
export const print: PrintForm = { '.steps>li': 'break-inside:avoid' };
