import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { HANDBOOK } from '../../../src/authoring/handbook.ts';
import { COMPONENTS } from '../../../src/authoring/schema.ts';
import { guard } from '../../../src/checks/safety.ts';

const ROOM = join(import.meta.dirname, '../../../src/authoring');
const folders = readdirSync(ROOM, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'markdown')
  .map(({ name }) => name);
const examples = HANDBOOK.map(({ folder }) => ({
  folder,
  text: readFileSync(join(ROOM, folder, 'examples.mdx'), 'utf8'),
}));

describe('components for authors', () => {
  it('have a folder each, and a folder for nothing else', () => {
    const named = Object.keys(COMPONENTS).map((name) => name.toLowerCase());
    expect(folders.sort()).toEqual(named.sort());
  });

  it.each(folders)('%s has a form for every medium, and the indexes know them', (folder) => {
    for (const [index, form] of [
      ['web.ts', 'web.astro'],
      ['wechat.ts', 'wechat.astro'],
      ['text.ts', 'text.ts'],
    ] as const) {
      expect(readdirSync(join(ROOM, folder))).toContain(form);
      expect(readFileSync(join(ROOM, index), 'utf8')).toContain(`'./${folder}/${form}'`);
    }
  });

  it.each(Object.keys(COMPONENTS))('<%s> is shown in the handbook', (name) => {
    expect(examples.some(({ text }) => text.includes(`<${name}`))).toBe(true);
  });

  it.each(examples)('the examples of $folder pass the guard', ({ folder, text }) => {
    expect(guard(text, `${folder}/examples.mdx`)).toEqual([]);
  });
});
