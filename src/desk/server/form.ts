/** Forms made from the schemas: what to ask, and what an answer means. */
import type { z } from 'zod';
import type { Ids } from '../../drafts/front-matter.ts';
import type { DraftKind } from '../../drafts/kinds.ts';
import { faults } from '../../drafts/faults.ts';
import { choicesOf, wanted, type Choice } from '../../drafts/prompts.ts';
import { isRecord } from '../../checks/raw.ts';
import { fieldsOf, type Field, type Value } from '../../schemas/describe.ts';
import { KINDS } from '../../schemas/index.ts';

/** A field as the page draws it. */
export interface FormField {
  key: string;
  title: string;
  hint: string;
  required: boolean;
  type:
    'text' | 'date' | 'time' | 'number' | 'tick' | 'one' | 'many' | 'lines' | 'group' | 'groups';
  /** Most characters. */
  max?: number;
  choices?: Choice[];
  fields?: FormField[];
}

export function formOf(kind: DraftKind, ids: Ids): FormField[] {
  return fieldsOf(KINDS[kind].schema).map((field) => formField(field, ids));
}

function formField({ key, title, description, required, value }: Field, ids: Ids): FormField {
  const type = typeOf(value);
  // A date and a time have pickers, boxes to tick need no order.
  const how = ['date', 'time', 'many'].includes(type) ? '' : wanted(value);
  const item = value.type === 'list' ? value.item : value;
  const choices = choicesOf(item, ids)?.map((choice) => ({
    value: choice.value,
    name: choice.name.replace(`（${choice.value}）`, ''),
  }));
  return {
    key,
    title,
    hint: [description, how].filter(Boolean).join('；'),
    required,
    type,
    ...(value.type === 'text' && value.max !== undefined && { max: value.max }),
    ...(choices && { choices }),
    ...(item.type === 'group' && { fields: item.fields.map((inner) => formField(inner, ids)) }),
  };
}

function typeOf(value: Value): FormField['type'] {
  switch (value.type) {
    case 'list':
      if (value.item.type === 'group') return 'groups';
      return value.item.type === 'choice' || value.item.type === 'reference' ? 'many' : 'lines';
    case 'choice':
    case 'reference':
      return 'one';
    case 'yes-no':
      return 'tick';
    case 'numbers':
    case 'picture':
      return 'text';
    default:
      return value.type;
  }
}

/** What a form sent, as front matter has it; what is empty is left out. */
export function answersOf(kind: DraftKind, given: unknown): Record<string, unknown> {
  return group(fieldsOf(KINDS[kind].schema), given) ?? {};
}

function group(fields: Field[], given: unknown): Record<string, unknown> | undefined {
  if (!isRecord(given)) return undefined;
  const entries = fields.flatMap((field) => {
    const value = answer(field.value, given[field.key]);
    // What stands there anyway need not be written.
    return value === undefined || value === field.initial ? [] : [[field.key, value] as const];
  });
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
}

function answer(value: Value, given: unknown): unknown {
  if (value.type === 'group') return group(value.fields, given);
  if (value.type === 'list') {
    const items = (Array.isArray(given) ? given : []).map((item) => answer(value.item, item));
    const filled = items.filter((item) => item !== undefined);
    return filled.length > 0 ? filled : undefined;
  }
  if (typeof given === 'boolean') return given;
  const text = typeof given === 'string' ? given.trim() : '';
  if (text === '') return undefined;
  if (value.type === 'numbers') return text.split(/[\s,，、]+/).map(Number);
  if (value.type !== 'number') return text;
  const number = Number(text.normalize('NFKC'));
  return Number.isFinite(number) ? number : text;
}

/** What is wrong with the values of a draft, by field; fields without a value are not asked. */
export function faultsOf(
  kind: DraftKind,
  values: Record<string, unknown>,
): Record<string, string[]> {
  const shape = KINDS[kind].schema.shape as Record<string, z.ZodType>;
  const found = fieldsOf(KINDS[kind].schema).flatMap((field) => {
    const value = values[field.key];
    const said = value === undefined ? [] : faults(field, shape[field.key]!, value);
    return said.length > 0 ? [[field.key, said] as const] : [];
  });
  return Object.fromEntries(found);
}
