/** Where a file cites articles of laws: in its text and in its fields. */
import { citation } from '../schemas/fields.ts';
import { KINDS } from '../schemas/index.ts';
import { objects } from '../schemas/walk.ts';
import { citations, type BodyCitation } from '../source/body.ts';
import type { SourceFile } from '../source/types.ts';
import { perFile } from './per-file.ts';
import { textAt } from './raw.ts';

/** Every citation of a file, in the text first. */
export const citedIn = perFile((file: SourceFile): BodyCitation[] => {
  const inFields = [...objects(KINDS[file.kind].schema, file.raw)].flatMap(
    ({ path, value, schema }) => {
      if (schema !== citation) return [];
      const [law, article] = [textAt(value, ['law']), textAt(value, ['article'])];
      if (law === undefined || article === undefined) return [];
      return [{ law, article, ...file.positionOf([...path, 'article']) }];
    },
  );
  return [...(file.tree ? citations(file.tree) : []), ...inFields];
});

/** The first citation of every article in a file. */
export function firstCitations(file: SourceFile): BodyCitation[] {
  const first = new Map<string, BodyCitation>();
  for (const one of citedIn(file)) {
    const key = `${one.law}/${one.article}`;
    if (!first.has(key)) first.set(key, one);
  }
  return [...first.values()];
}
