import { KINDS } from '../schemas/index.ts';
import { explain } from './explain.ts';
import type { Problem, SourceFile } from './types.ts';

export interface Validated {
  /** What the schema made of the file, defaults filled in; `undefined` when there are problems. */
  data: unknown;
  problems: Problem[];
}

/** Runs a file's schema. A file whose syntax is broken gives neither data nor problems. */
export function validate(file: SourceFile): Validated {
  if (file.raw === undefined) return { data: undefined, problems: [] };
  const { schema } = KINDS[file.kind];
  const result = schema.safeParse(file.raw, { reportInput: true });
  if (result.success) return { data: result.data, problems: [] };
  const problems = result.error.issues
    .flatMap((issue) => explain(issue, schema))
    .map(({ path, message, fix }) => ({
      ...file.positionOf(path),
      file: file.path,
      rule: 'schema',
      level: 'error' as const,
      message,
      fix,
    }));
  return { data: undefined, problems };
}
