/** Careful looks into data that no schema has accepted: checks also read files with mistakes in them. */

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value at a path of keys, or `undefined` where the data has another form. */
export function valueAt(raw: unknown, path: readonly PropertyKey[]): unknown {
  let value = raw;
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<PropertyKey, unknown>)[key];
  }
  return value;
}

export function textAt(raw: unknown, path: readonly PropertyKey[]): string | undefined {
  const value = valueAt(raw, path);
  return typeof value === 'string' ? value : undefined;
}

export function listAt(raw: unknown, path: readonly PropertyKey[]): unknown[] {
  const value = valueAt(raw, path);
  return Array.isArray(value) ? value : [];
}
