/** A field of a schema as Sveltia CMS wants it in its settings. */
import type { Ids } from '../../drafts/front-matter.ts';
import { choicesOf } from '../../drafts/prompts.ts';
import type { Field, Value } from '../../schemas/describe.ts';

/** One input of a form, in Sveltia's words; plain data, so that it can travel in the page. */
export interface Input {
  name: string;
  label: string;
  widget: string;
  required: boolean;
  hint?: string;
  [setting: string]: unknown;
}

/** A text longer than this gets several lines to write in. */
const LONGEST_LINE = 60;

/** @param ids what references may point to, with names */
export function inputsOf(fields: readonly Field[], ids: Ids): Input[] {
  return fields.map((field) => inputOf(field, ids));
}

function inputOf({ key, title, description, required, initial, value }: Field, ids: Ids): Input {
  const simple = initial !== undefined && typeof initial !== 'object';
  return {
    name: key,
    label: title,
    // An empty list is a value as well: what must not be empty says so by its least number.
    required: required && !(value.type === 'list' && !value.min),
    ...(description !== undefined && { hint: description }),
    ...(simple && { default: initial }),
    ...settings(value, ids),
  };
}

function settings(value: Value, ids: Ids): { widget: string; [setting: string]: unknown } {
  switch (value.type) {
    case 'text':
      return {
        widget: value.max === undefined || value.max > LONGEST_LINE ? 'text' : 'string',
        ...(value.min !== undefined && value.min > 1 && { minlength: value.min }),
        ...(value.max !== undefined && { maxlength: value.max }),
      };
    case 'date':
      return { widget: 'datetime', type: 'date', format: 'YYYY-MM-DD' };
    case 'time':
      return { widget: 'datetime', type: 'time', format: 'HH:mm' };
    case 'picture':
      return { widget: 'image', media_folder: '', public_folder: '.', choose_url: false };
    case 'yes-no':
      return { widget: 'boolean', default: false };
    case 'number':
      return value.whole
        ? { widget: 'number', value_type: 'int', step: 1 }
        : { widget: 'number', value_type: 'float', step: 0.01 };
    case 'choice':
    case 'reference':
      return { widget: 'select', options: optionsOf(value, ids) };
    case 'numbers':
      return {
        widget: 'list',
        min: value.count,
        max: value.count,
        // Degrees, to about a metre.
        field: {
          name: 'number',
          label: '数',
          widget: 'number',
          value_type: 'float',
          step: 0.00001,
        },
      };
    case 'group':
      return { widget: 'object', fields: inputsOf(value.fields, ids) };
    case 'list':
      return { ...limits(value), ...listOf(value.item, ids) };
  }
}

function listOf(item: Value, ids: Ids): { widget: string; [setting: string]: unknown } {
  if (item.type === 'choice' || item.type === 'reference') {
    return { widget: 'select', multiple: true, options: optionsOf(item, ids) };
  }
  if (item.type === 'group') {
    return { widget: 'list', collapsed: 'auto', fields: inputsOf(item.fields, ids) };
  }
  return {
    widget: 'list',
    field: { name: 'item', label: '一项', required: true, ...settings(item, ids) },
  };
}

const limits = ({ min, max }: { min?: number; max?: number }) => ({
  ...(min !== undefined && { min }),
  ...(max !== undefined && { max }),
});

function optionsOf(value: Value, ids: Ids) {
  return choicesOf(value, ids)?.map(({ value, name }) => ({ value, label: name }));
}
