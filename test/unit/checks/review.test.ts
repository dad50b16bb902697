import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { STAGES } from '../../../src/domain/reviews.ts';
import { fingerprint, ledgerText } from '../../../src/source/reviews.ts';
import { contextWith, problems, problemsAtRelease, ROOT, type Edits } from './helpers.ts';

const GUIDE = 'legal-aid/wages.mdx';
const REAL: Edits = { [GUIDE]: ['sample: true\n', ''] };

const guide = (edits: Edits) =>
  contextWith(edits).files.find(({ path }) => path.endsWith('legal-aid/wages.mdx'))!;

/** A ledger with the first stages signed for the guide as these edits leave it. */
function ledger(edits: Edits, count: number): Edits {
  const sha256 = fingerprint(ROOT, guide(edits));
  const signed = STAGES.slice(0, count).map((stage) => ({
    entry: 'legal-aid/wages',
    stage,
    by: `${stage}员`,
    on: '2026-11-20',
    sha256,
  }));
  return { 'reviews.json': ledgerText(signed) };
}

test('entries that nobody has looked at are told in one line', () => {
  expect(problems('review', REAL)).toMatchInlineSnapshot(
    `"reviews.json:1:1: 有1篇还没有签过三审三校：《示例指南》。怎么签：npm run review [review]"`,
  );
});

test('what is made up needs nobody', () => {
  expect(problems('review', {})).toBe('');
});

test('some stages, all stages, a change after them', () => {
  expect(problems('review', { ...REAL, ...ledger(REAL, 3) })).toMatchInlineSnapshot(
    `"legal-aid/wages.mdx:1:1: 审校还没有签完，还缺：二校、终审、三校。签字：npm run review -- legal-aid/wages.mdx --as 二校 --by 岗位或工号 [review]"`,
  );
  expect(problems('review', { ...REAL, ...ledger(REAL, 6) })).toBe('');
  expect(problems('review', { ...REAL, ...ledger({}, 6) })).toMatchInlineSnapshot(
    `"legal-aid/wages.mdx:1:1: 2026年11月20日三校以后又改过，要从初审重新签。签字：npm run review -- legal-aid/wages.mdx --as 初审 --by 岗位或工号 [review]"`,
  );
});

test('a release waits for them', () => {
  expect(problemsAtRelease('review', REAL)).toContain('[review]');
});

test('how lines end does not open a review again', () => {
  const file = guide({});
  const windows = { ...file, text: file.text.replaceAll('\n', '\r\n') };
  expect(fingerprint(ROOT, windows)).toBe(fingerprint(ROOT, file));
});

const folder = mkdtempSync(join(tmpdir(), 'review-'));
cpSync(join(ROOT, 'good'), folder, { recursive: true });
afterAll(() => rmSync(folder, { recursive: true }));

test('another picture opens the review of its story again', () => {
  const story = { ...guide({}), path: 'stories/bus/index.mdx' };
  const before = fingerprint(folder, story);
  writeFileSync(join(folder, 'stories/bus/cover.svg'), '<svg/>');
  expect(fingerprint(folder, story)).not.toBe(before);
});

test('signing by command', () => {
  const script = join(import.meta.dirname, '../../../scripts/review.ts');
  const review = (...args: string[]) =>
    spawnSync(process.execPath, [script, '--content', folder, 'legal-aid/wages', ...args], {
      encoding: 'utf8',
    });
  const { stdout, status } = review('--as', '初审', '--by', '编辑');
  expect({ stdout, status }).toMatchObject({ status: 0 });
  expect(stdout).toContain('签好了：初审，编辑，');
  expect(JSON.parse(readFileSync(join(folder, 'reviews.json'), 'utf8'))).toMatchObject({
    reviews: [{ entry: 'legal-aid/wages', stage: '初审', by: '编辑' }],
  });
  expect(review('--as', '初审', '--by', '主任')).toMatchObject({
    status: 1,
    stderr: '没有签成：这一稿已经由“编辑”签过初审，不用再签。\n',
  });
  expect(review('--as', '末审')).toMatchObject({ status: 2 });

  // What may not be published is not signed either.
  const file = join(folder, 'legal-aid/wages.mdx');
  writeFileSync(file, `${readFileSync(file, 'utf8')}\n打13800138000问。\n`);
  const refused = review('--as', '一校', '--by', '校对');
  expect(refused).toMatchObject({ status: 1 });
  expect(refused.stderr).toMatch(/^没有签成：这篇稿件还有1处错误，先改好再签。[\s\S]*个人手机号/);
});
