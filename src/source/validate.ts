import { KINDS } from '../schemas/index.ts';
import { explain, type Explanation } from './explain.ts';
import type { Problem, SourceFile } from './types.ts';
import { unindented } from './unindented.ts';

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
  const problem = ({ path, at, message, fix }: Explanation): Problem => ({
    ...file.positionOf(path, at),
    file: file.path,
    rule: 'schema',
    level: 'error',
    message,
    fix,
  });
  const notation = file.path.endsWith('.json') ? 'json' : 'yaml';
  const found = result.error.issues.flatMap((issue) => explain(issue, schema, notation));
  const outside = notation === 'yaml' ? unindented(file, schema) : [];
  // Said once, instead of once for the empty field and once for each that is unknown.
  const known = new Set(outside.flatMap(({ parent, keys }) => [parent, ...keys]));
  // A field under a wrong name is not missing as well.
  const meant = new Set(
    found.flatMap(({ path, at, fix }) =>
      at === 'key' ? [[...path.slice(0, -1), fix].join()] : [],
    ),
  );
  const rest = found.filter(
    ({ path, at }) =>
      !(path.length === 1 && known.has(String(path[0]))) &&
      !(at === 'end' && meant.has(path.join())),
  );
  return {
    data: undefined,
    problems: [
      ...outside.map(({ parent, keys, fix }) => {
        const names = keys.map((key) => `“${key}”`).join('');
        const message = `${names}属于“${parent}”，这几行前面要空两格`;
        return problem({ path: [keys[0]!], at: 'key', message, fix });
      }),
      ...rest.map(problem),
    ],
  };
}
