import { expect, test } from 'vitest';
import { csv } from '../../../src/domain/csv.ts';
import {
  ledgerRows,
  signingFault,
  STAGES,
  standingOf,
  type Review,
  type Stage,
} from '../../../src/domain/reviews.ts';

const OLD = 'a'.repeat(64);
const NOW = 'b'.repeat(64);
const BY: Record<Stage, string> = {
  初审: '编辑',
  一校: 'A1',
  复审: '主任',
  二校: 'A1',
  终审: '分管领导',
  三校: 'A1',
};
const sign = (stage: Stage, sha256 = NOW, by = BY[stage]): Review => ({
  entry: 'legal-aid/wages',
  stage,
  by,
  on: '2026-11-20',
  sha256,
});
const all = (sha256: string) => STAGES.map((stage) => sign(stage, sha256));

test.each([
  ['nobody has looked', [], 'none', 6],
  ['the first stage', [sign('初审')], 'open', 5],
  ['every stage', all(NOW), 'done', 0],
  ['every stage, then a change', all(OLD), 'changed', 6],
  ['signed again after a change', [...all(OLD), sign('初审')], 'open', 5],
  ['all signed again', [...all(OLD), ...all(NOW)], 'done', 0],
  ['changed and changed back', [...all(NOW), sign('初审', OLD)], 'done', 0],
])('%s', (_, reviews, state, missing) => {
  const standing = standingOf(reviews, NOW);
  expect(standing.state).toBe(state);
  expect(standing.missing).toHaveLength(missing);
});

test.each([
  ['in order', [], sign('初审'), undefined],
  ['a stage left out', [sign('初审')], sign('复审'), '复审之前要先签一校'],
  ['twice', [sign('初审')], sign('初审', NOW, 'B2'), '这一稿已经由“编辑”签过初审，不用再签'],
  [
    'one person for two reviews',
    [sign('初审'), sign('一校')],
    sign('复审', NOW, '编辑'),
    '“编辑”已经签了初审，三审要由三个不同的人签',
  ],
  ['one person for two proofs', all(NOW).slice(0, 3), sign('二校'), undefined],
  ['signatures for another text', all(OLD), sign('三校'), '三校之前要先签初审'],
])('signing %s', (_, reviews, next, said) => {
  expect(signingFault(reviews, next)).toBe(said);
});

test('the ledger opens in Excel and runs nothing there', () => {
  const reviews = [sign('初审', OLD), sign('一校'), { ...sign('复审'), entry: 'stories/gone' }];
  const rows = ledgerRows(
    reviews,
    (entry) => (entry === 'legal-aid/wages' ? '=1+1"，' : undefined),
    (entry) => (entry === 'legal-aid/wages' ? NOW : undefined),
  );
  expect(csv(rows).replaceAll(/([ab])\1{63}/g, '$1…')).toMatchInlineSnapshot(`
    "﻿"稿件","标题","环节","岗位或工号","日期","现在","内容指纹（SHA-256）"
    "legal-aid/wages","'=1+1""，","初审","编辑","2026-11-20","签后改过","a…"
    "legal-aid/wages","'=1+1""，","一校","A1","2026-11-20","有效","b…"
    "stories/gone","","复审","主任","2026-11-20","稿件已经不在","b…"
    "
  `);
  expect(csv(rows).startsWith('\uFEFF')).toBe(true);
});
