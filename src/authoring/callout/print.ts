import type { PrintForm } from '../print-form.ts';

/** A remark cut in two at the end of a sheet is overlooked. */
export const print: PrintForm = { '.callout': 'break-inside:avoid' };
