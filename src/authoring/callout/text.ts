import type { TextForm } from '../text-form.ts';
import { CALLOUT_TITLES, type CalloutKind } from '../titles.ts';

/** 请注意：钱没到手，不要签“工资已结清”。 */
export const callout: TextForm = ({ attributes, parts }) => {
  const [first = '', ...rest] = parts.flat();
  return [`${CALLOUT_TITLES[attributes['kind'] as CalloutKind]}：${first}`, ...rest];
};
