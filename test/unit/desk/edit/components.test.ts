import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { EDITOR_COMPONENTS } from '../../../../src/desk/edit/components.ts';
import { parseMdx } from '../../../../src/source/mdx.ts';

test.each(EDITOR_COMPONENTS.map((component) => [component.id, component] as const))(
  'every example of %s is a form, and the form writes it as it was',
  (id, { pattern, toBlock, fields }) => {
    const examples = readFileSync(`src/authoring/${id}/examples.mdx`, 'utf8').trim();
    const found = [...examples.matchAll(new RegExp(pattern.source, 'gm'))];
    expect(found.length).toBeGreaterThan(0);
    for (const { 0: written, groups } of found) {
      expect(Object.keys(groups!)).toEqual(fields.map(({ name }) => name));
      expect(toBlock(groups!)).toBe(written);
    }
  },
);

test('what somebody types into a form cannot break the tag', () => {
  const [quote] = EDITOR_COMPONENTS;
  const block = quote!.toBlock({ by: '王"师傅\n', text: ' 一句。\n\n又一句。' });
  expect(block).toBe('<Quote by="王”师傅">\n\n一句。\n\n又一句。\n\n</Quote>');
  expect(parseMdx(block, '').problems).toEqual([]);
});
