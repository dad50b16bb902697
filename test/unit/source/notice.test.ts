import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { chineseDate } from '../../../src/domain/dates.ts';
import { withoutSpace } from '../../../src/domain/text.ts';
import { plainText, readContent } from '../../../src/source/index.ts';

const ROOT = join(import.meta.dirname, '../../..');

test('蚌工〔2020〕60号 is the document, character for character', async () => {
  const { notices } = await readContent(ROOT);
  const { data, tree } = notices.find(({ id }) => id === '2020-60')!;
  const parts = [
    data.documentNumber,
    data.title,
    `${data.addressees.join('，')}：`,
    plainText(tree!),
    `附件：${data.annexes.map(({ title }, index) => `${index + 1}.${title}`).join('')}`,
    data.issuer,
    chineseDate(data.issuedOn),
  ];
  const original = readFileSync(join(ROOT, 'test/fixtures/notice-2020-60.txt'), 'utf8');
  expect(withoutSpace(parts.join(''))).toBe(withoutSpace(original));
});
