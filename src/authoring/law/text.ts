import type { TextForm } from '../text-form.ts';

/** 《劳动法》第四十四条 */
export const law: TextForm = ({ attributes: { law = '', article = '' } }, { citation }) => [
  citation(law, article),
];
