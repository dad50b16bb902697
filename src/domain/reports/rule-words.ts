/** The rules of a form in words, for those who fill it in. */
import { indicatorsById } from './form.ts';
import type { ReportForm } from './types.ts';

/**
 * What an indicator has to be, one rule an item, without full stops: 等于“财政拨款”加“社会捐助”.
 * Empty for one without rules.
 */
export function rulesInWords(
  form: Pick<ReportForm, 'blocks' | 'sums' | 'limits'>,
  id: string,
): string[] {
  const known = indicatorsById(form);
  const name = (other: string) => `“${known.get(other)?.name ?? other}”`;
  const sums = form.sums
    .filter(({ total }) => total === id)
    .map(({ parts, minus }) => {
      const less = minus.map((other) => `减${name(other)}`).join('');
      return `等于${parts.map(name).join('加')}${less}`;
    });
  const limits = form.limits
    .filter(({ part, level }) => part === id && level === 'error')
    .map(({ whole }) => `不多于${name(whole)}`);
  return [...sums, ...limits];
}
