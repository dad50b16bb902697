import type { PrintForm } from '../print-form.ts';

/** The first step stays with the heading above it. */
export const print: PrintForm = { '.steps': 'break-before:avoid' };
