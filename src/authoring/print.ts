/** The form of every component on paper. */
import { print as Callout } from './callout/print.ts';
import { print as Hotline } from './hotline/print.ts';
import { print as Law } from './law/print.ts';
import type { PrintForm } from './print-form.ts';
import { print as Quote } from './quote/print.ts';
import type { ComponentName } from './schema.ts';
import { print as Step } from './step/print.ts';
import { print as Steps } from './steps/print.ts';

const print = { Callout, Hotline, Law, Quote, Step, Steps } satisfies Record<
  ComponentName,
  PrintForm
>;

/** All of them as one style sheet; selectors that ask for the same share a rule, for every page carries it. */
export function printCss(forms: Record<string, PrintForm> = print): string {
  const rules = Object.values(forms).flatMap((form) => Object.entries(form));
  const css = [...Map.groupBy(rules, ([, style]) => style)].map(
    ([style, same]) => `${same.map(([selector]) => selector).join()}{${style}}`,
  );
  return `@layer print{@media print{${css.join('')}}}`;
}
