import type { PrintForm } from '../print-form.ts';

/** Each step looks after itself, and every heading stays with what follows it. */
export const print: PrintForm = {};
