import { chineseNumber } from '../../domain/chinese-number.ts';
import type { TextForm } from '../text-form.ts';

/** 第一步，算清欠多少钱。 */
export const steps: TextForm = ({ parts }) =>
  parts.flatMap(([title = '', ...lines], index) => [
    `第${chineseNumber(index + 1)}步，${title}`,
    ...lines,
  ]);
