/** A Word file read as an official document. */
import { daysBetween } from '../domain/dates.ts';
import { compose, withoutPictures } from './compose.ts';
import { officialParts } from './document.ts';
import type { Entry } from './entry.ts';
import { setHeadings, splitRunIns } from './headings.ts';
import type { Picture } from './pictures.ts';
import type { WordText } from './read.ts';
import { shorten } from './remarks.ts';

/** The parts of the paper (GB/T 9704-2012, 7.2 and 7.3) go into their fields; pictures stay out. */
export async function asNotice(text: WordText, pictures: Picture[], today: string): Promise<Entry> {
  const parts = officialParts(text.blocks);
  setHeadings(parts.body);
  const { tree, remarks } = await compose(parts.body, text.notes, text.links, pictures.length);
  splitRunIns(tree);
  const removed = withoutPictures(tree);
  const { apart, behind } = parts;
  // Of an older one only the officer knows whether it still holds.
  const recent = parts.issuedOn !== undefined && daysBetween(parts.issuedOn, today) <= 365;
  const unread = [
    [parts.documentNumber, '发文字号'],
    [parts.title, '标题'],
    [parts.addressees, '主送机关'],
    [parts.issuer, '署名'],
    [parts.issuedOn, '成文日期'],
  ].flatMap(([value, name]) => (value === undefined ? [name as string] : []));
  return {
    values: {
      title: parts.title,
      published: today,
      documentNumber: parts.documentNumber,
      issuer: parts.issuer,
      addressees: parts.addressees,
      issuedOn: parts.issuedOn,
      ...(parts.annexes.length > 0 && { annexes: parts.annexes.map((title) => ({ title })) }),
      ...(recent && { status: 'in-force' }),
    },
    tree,
    body: parts.body,
    pictures: [],
    remarks: [
      ...(unread.length > 0 ? [`没有认出${unread.join('、')}，请对照原文件填写`] : []),
      ...(apart.length > 0
        ? [`这几行只在纸上用，没有放进来：${apart.map((line) => `“${shorten(line)}”`).join('、')}`]
        : []),
      ...(parts.annexes.length > 0
        ? [`附件${parts.annexes.length}个，只记下了名称；附件的文件要另外放进 public/files/`]
        : []),
      ...(behind > 0
        ? [`成文日期后面还有${behind}段（多半是附件的正文），放在了正文最后，请看看要不要留`]
        : []),
      ...(removed > 0 ? [`通知只登文字，${removed}张图片没有放进来（公章、红头不登）`] : []),
      ...(recent ? ['“现在的效力”先填了“现行有效”，请核对'] : []),
      ...remarks,
    ],
  };
}
