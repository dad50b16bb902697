import type { PrintForm } from '../print-form.ts';

/** Words and the name below them stay together. */
export const print: PrintForm = { '.said': 'break-inside:avoid' };
