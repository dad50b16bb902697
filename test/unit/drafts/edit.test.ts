import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openDraft, saveDraft, type OpenDraft } from '../../../src/drafts/edit.ts';
import { DraftError, writeDraft } from '../../../src/drafts/place.ts';
import { filesIn, scratch, TODAY } from '../import/helpers.ts';

const TEXT = `---
title: 车站里的热汤
# 哪一类
kind: 在这里填写
linesOfWork: [在这里填写]
people:
  - name: 小郑
    nameStyle: 化名
    role: 在这里填写
---

风很大。

![在这里填写](./01.jpg)
`;

let project: ReturnType<typeof scratch>;
let draft: OpenDraft;
beforeEach(async () => {
  project = scratch();
  const files = new Map([['01.jpg', new Uint8Array([1])]]);
  await writeDraft(project.place, { kind: 'stories', id: 'soup', text: TEXT, files });
  draft = await openDraft(project.place, 'stories/soup', TODAY);
});
afterEach(() => project.remove());

const save = (changes: object) =>
  saveDraft(project.place, 'stories/soup', { ...draft, alts: {}, ...changes }, draft.ids);
const read = (name: string) => readFileSync(join(project.place.drafts, name), 'utf8');

test('a form sees what is filled in, and nothing of what is not', () => {
  expect(draft.values).toEqual({
    title: '车站里的热汤',
    people: [{ name: '小郑', nameStyle: '化名' }],
  });
  expect(draft.body).toBe('风很大。\n\n![在这里填写](./01.jpg)\n');
  expect(draft.pictures).toEqual([{ file: '01.jpg', alt: '' }]);
  expect(draft.open.gaps.map(({ name }) => name)).toContain('图片说明：看不见图的人听这句话');
});

test('saving writes the values, keeps places for the rest, and moves with a new id', async () => {
  const alts = { '01.jpg': '干部[盛]汤{热}' };
  const values = { ...draft.values, kind: 'visit' };
  expect(await save({ values, alts, id: 'hot-soup' })).toBe('stories/hot-soup');
  const text = read('stories/hot-soup/index.mdx');
  expect(text).toContain('kind: visit');
  expect(text).toMatch(/^district: 在这里填写$/m);
  expect(text).toContain('![干部\\[盛\\]汤\\{热\\}](./01.jpg)');
  expect(filesIn(project.place.drafts).map((file) => file.split('/').slice(-2).join('/'))).toEqual([
    'hot-soup/01.jpg',
    'hot-soup/index.mdx',
  ]);
  const again = await openDraft(project.place, 'hot-soup', TODAY);
  expect(again.pictures).toEqual([{ file: '01.jpg', alt: '干部[盛]汤{热}' }]);
});

test.each([
  ['an id that is none', { id: 'Hot Soup' }, /不合格/],
  ['an empty id', { id: '' }, /不合格/],
  ['a path for an id', { id: '../../x' }, /不合格/],
  ['an id that is taken', { id: 'hot-soup-at-the-station' }, /已经有了/],
  ['an older version', { version: 'x' }, /别的窗口/],
])('%s changes nothing', async (_, changes, why) => {
  await writeDraft(project.place, {
    kind: 'stories',
    id: 'hot-soup-at-the-station',
    text: TEXT,
    files: new Map(),
  });
  await expect(save(changes)).rejects.toThrow(why);
  expect(read('stories/soup/index.mdx')).toBe(TEXT);
});

test('what a form would lose is not opened', async () => {
  const file = join(project.place.drafts, 'stories/soup/index.mdx');
  writeFileSync(file, TEXT.replace('title:', 'titel:'));
  await expect(openDraft(project.place, 'soup', TODAY)).rejects.toThrow(/titel/);
  writeFileSync(file, TEXT.replace('people:', '  people'));
  await expect(openDraft(project.place, 'soup', TODAY)).rejects.toThrow(DraftError);
});
