/** The command as people call it. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { ROOT } from '../../../scripts/lib/folders.ts';
import { filled } from './helpers.ts';

const folder = mkdtempSync(join(tmpdir(), 'report-'));
afterAll(() => rmSync(folder, { recursive: true }));

function report(...args: string[]) {
  const run = spawnSync(process.execPath, [join(ROOT, 'scripts/report.ts'), ...args], {
    encoding: 'utf8',
    env: { ...process.env, INIT_CWD: folder },
  });
  return { code: run.status, said: `${run.stdout}${run.stderr}`.trim() };
}

const GOOD = ['--content', 'test/fixtures/checks/good'];

test.each([
  [['improt', 'a.xlsx'], 2, '改成：\n  npm run report -- import a.xlsx'],
  [[], 2, '要写上做哪一步'],
  [['import'], 2, '要写上文件的名字'],
  [['import', '没有.xlsx'], 1, '找不到“没有.xlsx”'],
  [['status', '--as-of', '2021年1月5日', ...GOOD], 2, '--as-of 2021-01-05'],
  [['status', '--as-of', '2021-01-26', ...GOOD], 0, '示例区总工会  按时报送'],
])('%j', (args, code, words) => {
  const { code: left, said } = report(...args);
  expect(said).toContain(words);
  expect(left).toBe(code);
});

test('a file with faults leaves a text to send on, and nothing else', () => {
  writeFileSync(join(folder, '示例区.xlsx'), filled({ D8: 7 }));
  const { code, said } = report('import', folder, ...GOOD);
  expect(said).toContain('D8 格：“发放合计”填的是7');
  expect(said).toContain('共 1 个文件：收下 0 个，退回 1 个。');
  expect(said).toContain('《示例统计表》应报 1 个，已报 1 个（示例 1 个）；全部报齐。');
  expect(code).toBe(1);
  expect(readdirSync(folder).sort()).toEqual(['示例区-请更正.txt', '示例区.xlsx']);
  expect(readFileSync(join(folder, '示例区-请更正.txt'), 'utf8')).toContain('改为：6.6');
});
