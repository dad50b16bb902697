import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AlignmentType, Document, Packer, Paragraph, Tab, TextRun } from 'docx';
import { afterAll, describe, expect, test } from 'vitest';
import { readContent } from '../../../src/source/index.ts';
import { importInto, linesOf, scratch } from './helpers.ts';
import { p, word } from './word.ts';

const ROOT = join(import.meta.dirname, '../../..');
const { place, remove } = scratch();
afterAll(remove);

/** The document as it was issued, set as the standard asks: red head, number, title, signature. */
async function issued(): Promise<Uint8Array> {
  const lines = readFileSync(join(ROOT, 'test/fixtures/notice-2020-60.txt'), 'utf8').split('\n');
  const paragraph = (line: string) => {
    const text = line.trim();
    if (/^蚌工|^关于/.test(text)) return new Paragraph({ text, alignment: AlignmentType.CENTER });
    if (/^蚌埠市总工会$|^2020年12月31日$/.test(text))
      return new Paragraph({ text, alignment: AlignmentType.RIGHT });
    return new Paragraph({ children: [new TextRun({ children: [new Tab(), `　　${text}`] })] });
  };
  const head = new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [
      new TextRun({ text: '蚌埠市总工会文件', color: 'FF0000', size: 72, font: '方正小标宋简体' }),
    ],
  });
  const foot = ['抄送：市委办公室。', '蚌埠市总工会办公室　　　　2020年12月31日印发'].map(
    (text) => new Paragraph(text),
  );
  const document = new Document({
    sections: [{ children: [head, ...lines.map(paragraph), ...foot] }],
  });
  return Packer.toBuffer(document);
}

test('蚌工〔2020〕60号 from Word is what stands on the site', async () => {
  const { notices } = await readContent(ROOT);
  const site = notices.find(({ id }) => id === '2020-60')!;
  const { checked, id, kind, remarks } = await importInto(place, await issued());
  expect([kind, id]).toEqual(['notices', '2020-60']);
  expect(linesOf(checked.file.tree!)).toEqual(linesOf(site.tree!));
  const { documentNumber, title, addressees, issuer, issuedOn, annexes } = site.data;
  expect(checked.file.raw).toMatchObject({
    documentNumber,
    title,
    addressees,
    issuer,
    issuedOn,
    annexes: annexes.map(({ title }) => ({ title })),
  });
  expect(remarks).toContain(
    '这几行只在纸上用，没有放进来：“蚌埠市总工会文件”、“抄送：市委办公室。”、“蚌埠市总工会办公室　　　　2020年12月31日印发”',
  );
});

const BODY = '现将有关事项通知如下，请结合实际，认真贯彻执行。';
const PAPER = [
  '示例市总工会文件',
  '示例工〔2026〕7号',
  '关于做好',
  '送温暖工作的通知',
  '各县、区总工会，各直属单位：',
  BODY,
  '附件：名单',
  '示例市总工会',
  '2026年1月5日',
];
const from = (lines: string[]) => word(lines.map((line) => p(line)).join(''));
/** The lines with one of them replaced, or left out. */
const changed = (line: string, ...others: string[]) =>
  PAPER.flatMap((each) => (each === line ? others : [each]));

describe('the parts of a document', () => {
  const read = async (lines: string[], id: string) => {
    const { checked, remarks } = await importInto(place, from(lines), { kind: 'notice', id });
    return {
      data: checked.file.raw as Record<string, unknown>,
      lines: linesOf(checked.file.tree!),
      said: remarks.join('\n'),
    };
  };

  test('a title over two lines', async () => {
    const { data, lines } = await read(PAPER, 'n1');
    expect(data).toMatchObject({
      title: '关于做好送温暖工作的通知',
      addressees: ['各县、区总工会', '各直属单位'],
      annexes: [{ title: '名单' }],
      issuer: '示例市总工会',
      issuedOn: '2026-01-05',
    });
    expect(lines).toEqual([BODY]);
  });

  test.each([
    ['other brackets', '示例工[2026]7号'],
    ['第 and padding', '示例工（2026）第007号'],
    ['spaces and a signer', '示例工 〔 2026 〕 7 号　　　签发人：某某'],
  ])('a number with %s', async (title, line) => {
    const { data } = await read(changed('示例工〔2026〕7号', line), `b${title.length}`);
    expect(data['documentNumber']).toBe('示例工〔2026〕7号');
  });

  test.each([
    ['in Chinese digits', '二〇二六年一月五日', '2026-01-05'],
    ['with spaces', '2026 年 1 月 5 日', '2026-01-05'],
    ['late in the year', '二〇二五年十二月三十一日', '2025-12-31'],
  ])('a date %s', async (title, line, iso) => {
    const { data } = await read(changed('2026年1月5日', line), `d${title.length}`);
    expect(data).toMatchObject({ issuedOn: iso, issuer: '示例市总工会' });
  });

  test('several issuers, several annexes, a name that runs on', async () => {
    const lines = changed(
      '附件：名单',
      '附件：1.2026年元旦春节期间各级工会',
      '送温暖统计表',
      '2．联系人名单。',
    );
    const { data } = await read(
      [...lines.slice(0, -2), '示例市总工会', '示例市民政局', '2026年1月5日'],
      'n2',
    );
    expect(data).toMatchObject({
      issuer: '示例市总工会、示例市民政局',
      annexes: [{ title: '2026年元旦春节期间各级工会送温暖统计表' }, { title: '联系人名单' }],
    });
  });

  test('what follows the date stays, and is told', async () => {
    const { lines, said } = await read(
      [...PAPER, '（联系人：王某）', '附件', '名单', '甲、乙'],
      'n3',
    );
    expect(lines).toEqual([BODY, '附件', '名单', '甲、乙']);
    expect(said).toMatch(/后面还有3段/);
    expect(said).toContain('“（联系人：王某）”');
  });

  test('a number within a sentence is that of another document', async () => {
    const { data, said } = await read(
      ['关于转发文件的通知', '各县、区总工会：', '根据示例工〔2020〕1号文件，现转发如下。'],
      'n4',
    );
    expect(data).toMatchObject({
      title: '关于转发文件的通知',
      documentNumber: '在这里填写',
      issuer: '在这里填写',
    });
    expect(said).toMatch(/没有认出发文字号、署名、成文日期/);
  });

  test('a document without addressees', async () => {
    const { data, lines } = await read(
      [
        '示例工〔2026〕8号',
        '关于表彰先进的决定',
        '为树立榜样，决定予以表彰。',
        '一、表彰名单',
        '甲、乙。',
        '示例市总工会',
        '2026年1月5日',
      ],
      'n5',
    );
    expect(data).toMatchObject({ title: '关于表彰先进的决定', issuer: '示例市总工会' });
    expect(lines).toEqual(['为树立榜样，决定予以表彰。', '## 一、表彰名单', '甲、乙。']);
  });
});
