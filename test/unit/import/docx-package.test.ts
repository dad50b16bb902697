/** A story as another program writes Word files. */
import {
  DeletedTextRun,
  Document,
  FootnoteReferenceRun,
  HeadingLevel,
  ImageRun,
  InsertedTextRun,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  Textbox,
} from 'docx';
import { afterAll, expect, test } from 'vitest';
import { importInto, linesOf, scratch } from './helpers.ts';
import { PHOTO } from './word.ts';

const { place, remove } = scratch();
afterAll(remove);

const change = { id: 1, author: '某', date: '2020-01-01T00:00:00Z' };
const cell = (text: string, columnSpan = 1) =>
  new TableCell({ columnSpan, children: [new Paragraph(text)] });

test('everything in one document', async () => {
  const document = new Document({
    footnotes: { 1: { children: [new Paragraph('出处<甲>。')] } },
    numbering: {
      config: [
        {
          reference: 'cn',
          levels: [
            { level: 0, format: 'chineseCounting', text: '%1、' },
            { level: 1, format: 'chineseCounting', text: '（%2）' },
          ],
        },
      ],
    },
    sections: [
      {
        children: [
          new Paragraph({ text: '车站里的热汤', heading: HeadingLevel.TITLE }),
          new Paragraph('　　2021年1月，工会干部来到车站，看望坚守岗位的职工。'),
          new Paragraph({ text: '一锅汤', numbering: { reference: 'cn', level: 0 } }),
          new Paragraph({ text: '谁来盛', numbering: { reference: 'cn', level: 1 } }),
          new Paragraph({
            children: [
              new TextRun({ text: '刘师傅（化名）：', bold: true }),
              new TextRun('“喝了，{暖}。”'),
              new FootnoteReferenceRun(1),
              new InsertedTextRun({ ...change, text: '新加。' }),
              new DeletedTextRun({ ...change, text: '删去' }),
            ],
          }),
          new Paragraph({
            children: [
              new ImageRun({ type: 'jpg', data: PHOTO, transformation: { width: 60, height: 40 } }),
            ],
          }),
          new Paragraph('图为车站里围坐着的人们。'),
          new Textbox({ children: [new Paragraph('框里的话。')] }),
          new Table({
            rows: [
              new TableRow({ children: [cell('走访情况', 2)] }),
              new TableRow({ children: [cell('单位'), cell('人数')] }),
              new TableRow({ children: [cell('车站'), cell('12')] }),
            ],
          }),
        ],
      },
    ],
  });
  const { checked, remarks, pictures } = await importInto(place, await Packer.toBuffer(document));
  expect(linesOf(checked.file.tree!)).toEqual([
    '2021年1月，工会干部来到车站，看望坚守岗位的职工。',
    '## 一、一锅汤',
    '### （一）谁来盛',
    '刘师傅（化名）：“喝了，{暖}。”新加。',
    '框里的话。',
    '走访情况',
    '单位|人数',
    '车站|12',
    '出处<甲>。',
  ]);
  expect(checked.file.body).toContain('**刘师傅（化名）：**“喝了，\\{暖}。”[^1]新加。');
  expect(checked.file.raw).toMatchObject({
    title: '车站里的热汤',
    people: [{ name: '刘师傅', nameStyle: '化名' }],
    picture: { file: './01.jpg', alt: '车站里围坐着的人们。' },
  });
  expect(pictures).toBe(1);
  expect(remarks.join('\n')).not.toContain('没有完整带进来');
});
