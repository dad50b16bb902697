/** Which questions a form asks: some wait for the answer to another. */
import type { Field, Tool } from './tool.ts';

/** What is typed or chosen, by name of field. */
export type Typed = Readonly<Record<string, string>>;

/** The answers of a form that nobody has touched: the first of each choice. */
export function untouched({ groups }: Pick<Tool, 'groups'>): Typed {
  const choices = groups
    .flatMap(({ fields }) => fields)
    .map(({ name, options = {} }) => [name, Object.keys(options)[0] ?? '']);
  return Object.fromEntries(choices) as Typed;
}

/** The questions that are asked when the answers so far are these. */
export function askedFields({ groups }: Pick<Tool, 'groups'>, typed: Typed): Field[] {
  return groups
    .flatMap(({ fields }) => fields)
    .filter(({ when }) => !when || when.values.includes(typed[when.name] ?? ''));
}
