import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { contextWith, problemsOf } from './helpers.ts';

const root = mkdtempSync(join(tmpdir(), 'annex-'));
mkdirSync(join(root, 'public/files'), { recursive: true });
writeFileSync(join(root, 'public/files/table.xlsx'), 'x');
afterAll(() => rmSync(root, { recursive: true }));

/** What the check says of a notice whose annexes, after the one that is a form, are these. */
function found(...annexes: string[]): string {
  const list = ['{ title: 示例帮扶统计表 }', ...annexes].map((one) => `  - ${one}\n`).join('');
  const context = contextWith({
    'notices/2020-1.mdx': ['status: finished', `annexes:\n${list}status: finished`],
  });
  return problemsOf('annex-file', { ...context, root });
}

test('a form of this site, a file that is there, a reason for none', () => {
  const [file, none] = ['{ title: 表, file: /files/table.xlsx }', '{ title: 名单, note: 未公布 }'];
  expect(found(file, none)).toBe('');
});

test('an annex that nobody attached', () => {
  expect(found('{ title: 名单 }')).toMatchInlineSnapshot(
    `"notices/2020-1.mdx:12:14: 附件“名单”没有附上：把文件放进 public/files/，地址写在 file；没有文件的，在 note 里写明原因 [annex-file]"`,
  );
});

test('a file that is not there, with the one that was meant', () => {
  expect(found('{ title: 表, file: /files/tabel.xlsx }')).toMatchInlineSnapshot(
    `"notices/2020-1.mdx:12:23: 没有“/files/tabel.xlsx”这个附件，请把文件放进 public/files/，或者核对地址。改为：/files/table.xlsx [annex-file]"`,
  );
});

test('the same file twice', () => {
  const annex = '{ title: 表, file: /files/table.xlsx }';
  expect(found(annex, annex)).toMatchInlineSnapshot(
    `"notices/2020-1.mdx:13:23: 附件3和附件2是同一个文件，请核对 [annex-file]"`,
  );
});
