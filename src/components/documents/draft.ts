/** A draft on the phone, kept only while the reader wants it. */
import type { Values } from '../../domain/documents/document.ts';

const key = `document:${location.pathname}`;

/** The draft that is kept, if there is one. */
export function keptDraft(): Values | undefined {
  try {
    return (JSON.parse(localStorage.getItem(key) ?? 'null') as Values | null) ?? undefined;
  } catch {
    // Storage is switched off, or somebody else wrote there.
    return undefined;
  }
}

/** @returns whether the phone lets the site keep anything */
export function keepDraft(values: Values): boolean {
  try {
    localStorage.setItem(key, JSON.stringify(values));
    return true;
  } catch {
    return false;
  }
}

export function dropDraft(): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // Nothing could be kept either.
  }
}
