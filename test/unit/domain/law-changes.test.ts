import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { changesSince } from '../../../src/domain/law-changes.ts';
import { lawChanges } from '../../../src/schemas/law-changes.ts';

const CONTENT = join(import.meta.dirname, '../../../content');
const ISSUED = '2020-12-31';
const change = { on: '2022-01-01', words: ['法律援助'] };

test.each([
  ['on the day', ISSUED, '2022-01-01', '提供法律援助服务', true],
  ['the day before', ISSUED, '2021-12-31', '提供法律援助服务', false],
  ['long after', ISSUED, '2026-11-23', '提供法律援助服务', true],
  ['a notice of that very day', '2022-01-01', '2026-11-23', '提供法律援助服务', false],
  ['a notice about something else', ISSUED, '2026-11-23', '评选劳动模范', false],
  ['a word broken by a line end', ISSUED, '2026-11-23', '提供法律\n援助服务', true],
])('%s', (_, issuedOn, day, text, shown) => {
  expect(changesSince({ issuedOn, text }, [change], day)).toEqual(shown ? [change] : []);
});

const { changes } = lawChanges.parse(
  JSON.parse(readFileSync(join(CONTENT, 'law-changes.json'), 'utf8')),
);
const text = readFileSync(join(CONTENT, 'notices/2020-60.mdx'), 'utf8');

test.each([
  ['2020-12-31', []],
  ['2021-01-20', ['仲裁和打官司']],
  ['2022-01-01', ['申请法律援助', '工资专户和保证金', '仲裁和打官司', '工会法', '写职工的事']],
  ['2026-11-23', changes.map(({ topic }) => topic)],
])('as of %s the notice of 2020 tells what has changed by then', (day, topics) => {
  const found = changesSince({ issuedOn: ISSUED, text }, changes, day);
  expect(found.map(({ topic }) => topic)).toEqual(topics);
});

test('a change needs an article of this site or the name of a document', () => {
  const bare = { ...changes[0], basis: undefined, document: undefined };
  expect(lawChanges.safeParse({ changes: [bare] }).error?.issues[0]?.message).toContain(
    '法律变了要写依据',
  );
});
