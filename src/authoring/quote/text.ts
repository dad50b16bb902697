import type { TextForm } from '../text-form.ts';

/** 王师傅说：“来帮我算账的，我记着他。” */
export const quote: TextForm = ({ attributes: { by = '' }, parts }) => [
  `${by}说：“${parts.flat().join('')}”`,
];
