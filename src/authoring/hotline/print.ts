import type { PrintForm } from '../print-form.ts';

/** The number is its text already, for nobody can press paper. */
export const print: PrintForm = {};
