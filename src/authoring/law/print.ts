import type { PrintForm } from '../print-form.ts';

/** The name is its text, and the article stands in full at the end of the page. */
export const print: PrintForm = {};
