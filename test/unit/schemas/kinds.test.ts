import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { KINDS, type Kind } from '../../../src/schemas/index.ts';
import { leaves, objects, unwrap } from '../../../src/schemas/walk.ts';
import { readSources } from '../../../src/source/read.ts';

const ROOT = join(import.meta.dirname, '../../..');

const FILES = await readSources(join(ROOT, 'test/fixtures/checks'), 'good');

/** Every object schema in a schema, by the path that leads to it. */
function* strictObjects(schema: z.core.$ZodType, path: string): Generator<[string, z.ZodObject]> {
  const inner = unwrap(schema);
  if (inner instanceof z.ZodObject) {
    yield [path, inner];
    for (const [key, child] of Object.entries(inner.shape)) {
      yield* strictObjects(child as z.core.$ZodType, `${path}.${key}`);
    }
  }
  if (inner instanceof z.ZodArray) yield* strictObjects(inner.element, `${path}[]`);
}

test.each(Object.entries(KINDS))('%s: no object lets unknown fields pass', (kind, { schema }) => {
  for (const [path, object] of strictObjects(schema, kind)) {
    expect(object.def.catchall?._zod.def.type, path).toBe('never');
  }
});

test.each(FILES.map((file) => [file.path, file] as const))('%s is accepted', (_, file) => {
  expect(KINDS[file.kind].schema.safeParse(file.raw).error?.issues).toBeUndefined();
});

test.each(FILES.map((file) => [file.path, file] as const))(
  '%s: an unknown field is refused',
  (_, file) => {
    const raw = { ...(file.raw as object), unknownField: 1 };
    expect(KINDS[file.kind].schema.safeParse(raw).success).toBe(false);
  },
);

test('the good content has a file of every kind', () => {
  const kinds = new Set<Kind>(FILES.map(({ kind }) => kind));
  expect([...kinds].sort()).toEqual(Object.keys(KINDS).sort());
});

test('leaves and objects come with their schema', () => {
  const schema = z.strictObject({ a: z.array(z.strictObject({ b: z.string() })).default([]) });
  const data = { a: [{ b: 'x' }], c: 1 };
  expect(
    [...leaves(schema, data)].map(({ path, schema: own }) => [path, own?._zod.def.type]),
  ).toEqual([
    [['a', 0, 'b'], 'string'],
    [['c'], undefined],
  ]);
  expect([...objects(schema, data)].map(({ path }) => path)).toEqual([[], ['a', 0]]);
});
