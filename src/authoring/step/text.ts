import type { TextForm } from '../text-form.ts';

/** The title, then the words; `Steps` counts. */
export const step: TextForm = ({ attributes: { title = '' }, parts }) => [
  `${title}。`,
  ...parts.flat(),
];
