import type { SourceFile } from '../source/types.ts';
import { listAt, textAt } from './raw.ts';

/** Every number that `site.json` and the service points publish: by its digits, as its home writes it. */
export function knownNumbers(files: readonly SourceFile[]): Map<string, string> {
  const numbers = files.flatMap(({ kind, raw }) => {
    if (kind === 'site') {
      const hotlines = listAt(raw, ['hotlines']).map((hotline) => textAt(hotline, ['number']));
      return [...hotlines, textAt(raw, ['contact', 'telephone'])];
    }
    if (kind !== 'service-points') return [];
    return listAt(raw, ['points']).map((point) => textAt(point, ['telephone']));
  });
  return new Map(
    numbers.filter((number) => number !== undefined).map((number) => [digits(number), number]),
  );
}

/** The digits of a number, full-width ones included. */
export const digits = (number: string) => number.normalize('NFKC').replace(/\D/g, '');
