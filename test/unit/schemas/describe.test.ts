import { expect, test } from 'vitest';
import { fieldsOf, type Field, type Value } from '../../../src/schemas/describe.ts';
import { KINDS } from '../../../src/schemas/index.ts';
import { story } from '../../../src/schemas/story.ts';
import { z } from 'zod';

/** All fields, those of groups and lists included. */
function all(fields: Field[]): Field[] {
  const inside = (value: Value): Field[] => {
    if (value.type === 'list') return inside(value.item);
    return value.type === 'group' ? all(value.fields) : [];
  };
  return fields.flatMap((field) => [field, ...inside(field.value)]);
}

test.each(Object.entries(KINDS))(
  'every field of %s has a short Chinese name',
  (_kind, { schema }) => {
    for (const { key, title } of all(fieldsOf(schema))) {
      expect(title, key).toMatch(/^[\p{sc=Han}“”（）、，]{1,14}$/u);
    }
  },
);

test('what a form needs to know', () => {
  const fields = new Map(fieldsOf(story).map((field) => [field.key, field]));
  expect(fields.get('title')).toEqual({
    key: 'title',
    title: '标题',
    description: '网页的大标题',
    required: true,
    value: { type: 'text', min: 1, max: 60 },
  });
  expect(fields.get('published')).toMatchObject({ required: true, value: { type: 'date' } });
  expect(fields.get('updated')).toMatchObject({ required: false, value: { type: 'date' } });
  expect(fields.get('sample')).toMatchObject({ initial: false, value: { type: 'yes-no' } });
  expect(fields.get('kind')!.value).toEqual({
    type: 'choice',
    values: ['exemplary', 'visit', 'experience'],
  });
  expect(fields.get('district')!.value).toEqual({ type: 'reference', to: 'districts' });
  expect(fields.get('linesOfWork')!.value).toMatchObject({ type: 'list', min: 1 });
  expect(fields.get('guides')!.value).toEqual({
    type: 'list',
    item: { type: 'reference', to: 'legal-aid' },
  });
  expect(fields.get('quote')).toMatchObject({
    title: '海报上的一句话',
    required: false,
    value: { type: 'group', fields: [{ key: 'text' }, { key: 'by' }] },
  });
});

test('a field without a name is a mistake of the schema', () => {
  expect(() => fieldsOf(z.strictObject({ left: z.string() }))).toThrow(
    '“left” has no Chinese name',
  );
});
