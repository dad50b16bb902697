import { describe, expect, test } from 'vitest';
import { readContext } from '../../../../src/checks/context.ts';
import { editorConfig } from '../../../../src/desk/edit/config.ts';
import type { Input } from '../../../../src/desk/edit/form.ts';
import { EDITED_KINDS, LEFT_OUT } from '../../../../src/desk/edit/kinds.ts';
import { fieldsOf } from '../../../../src/schemas/describe.ts';
import { KINDS, type Kind } from '../../../../src/schemas/index.ts';

const { ids } = await readContext('.', 'content', '2026-11-23');
const config = editorConfig(ids, '示例');
const forms = new Map<string, Input[]>(
  [...config.collections, ...config.singletons].flatMap((each) =>
    'fields' in each ? [[each.name, each.fields]] : [],
  ),
);

describe('every kind has a form, or a reason why not', () => {
  test.each(EDITED_KINDS)('%s: every field of the schema, in Chinese', (kind) => {
    const inputs = forms.get(kind)!.filter(({ name }) => name !== 'body');
    expect(inputs.map(({ name, label }) => [name, label])).toEqual(
      fieldsOf(KINDS[kind].schema).map(({ key, title }) => [key, title]),
    );
  });
  test('the others say why', () => {
    const left = (Object.keys(KINDS) as Kind[]).filter((kind) => !EDITED_KINDS.includes(kind));
    expect(LEFT_OUT).toHaveLength(left.length);
    for (const { leftOut } of LEFT_OUT) expect(leftOut).toMatch(/\p{Script=Han}{4,}.*。$/u);
  });
});

/** All inputs, those inside others included. */
function all(inputs: Input[]): Input[] {
  return inputs.flatMap((input) => [input, ...all((input.fields as Input[] | undefined) ?? [])]);
}

test('what can be chosen is shown in Chinese', () => {
  const choices = all([...forms.values()].flat()).filter(({ widget }) => widget === 'select');
  expect(choices.length).toBeGreaterThan(20);
  for (const { label, options } of choices) {
    for (const option of options as { label: string }[]) {
      expect(option.label, label).toMatch(/\p{Script=Han}|^\d+$/u);
    }
  }
});

test('a draft needs a title and nothing else', () => {
  const inputs = all(forms.get('drafts-stories')!);
  expect(inputs.filter(({ required }) => required).map(({ name }) => name)).toEqual(['title']);
});

test('it asks nobody outside for anything', () => {
  expect(config).toMatchObject({
    load_config_file: false,
    backend: { name: 'test-repo' },
    media_libraries: { stock_assets: { providers: [] } },
  });
});
