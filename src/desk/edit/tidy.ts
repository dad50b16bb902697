/** Form data as files have it: nothing that a form adds by itself. */
import type { Field, Value } from '../../schemas/describe.ts';

type Data = Record<string, unknown>;

/**
 * Leaves out what a form sends empty or as it would be anyway, unless the file has it already.
 * @param sent what the form sends
 * @param before what the file holds; `undefined` for a new file
 */
export function tidy(fields: readonly Field[], sent: Data, before: Data | undefined): Data {
  const kept: Data = {};
  for (const { key, initial, value } of fields) {
    const old = before?.[key];
    const fresh = tidyValue(value, sent[key], old);
    if (isEmpty(fresh)) {
      if (old !== undefined && isEmpty(old)) kept[key] = old;
      continue;
    }
    if (old === undefined && fresh === initial) continue;
    kept[key] = fresh;
  }
  // What no field knows is for the checks to name, not for a form to drop.
  const known = new Set(fields.map(({ key }) => key));
  for (const [key, value] of Object.entries(sent)) if (!known.has(key)) kept[key] = value;
  return kept;
}

function tidyValue(value: Value, sent: unknown, old: unknown): unknown {
  if (value.type === 'group' && isData(sent)) {
    return tidy(value.fields, sent, isData(old) ? old : undefined);
  }
  if (value.type === 'list' && Array.isArray(sent)) {
    const before = Array.isArray(old) ? old : [];
    return sent.map((item, index) => tidyValue(value.item, item, before[index]));
  }
  // The picker of pictures writes the bare name at times; the schema wants it beside the entry.
  if (value.type === 'picture' && typeof sent === 'string' && /^[^./]/.test(sent)) {
    return `./${sent}`;
  }
  return sent;
}

function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null || value === '') return true;
  if (Array.isArray(value)) return value.length === 0;
  return isData(value) && Object.values(value).every(isEmpty);
}

const isData = (value: unknown): value is Data =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
