import { toString } from 'mdast-util-to-string';
import { chineseDate, isIsoDate } from '../domain/dates.ts';
import { addresseeLine } from '../domain/official-document.ts';
import { withoutSpace } from '../domain/text.ts';
import { start } from '../source/body.ts';
import { shorten } from '../source/explain.ts';
import type { SourceFile } from '../source/types.ts';
import { atPlace, atValue, defineFileCheck, type Finding } from './base.ts';
import { listAt, textAt } from './raw.ts';

export const documentParts = defineFileCheck({
  id: 'document-parts',
  level: 'error',
  reason:
    '公文的各个部分各有一处来源（GB/T 9704-2012，7.2、7.3），写了两遍或对不上，打印出来就错了',
  *findIn(file) {
    if (file.kind !== 'notices') return;
    yield* year(file);
    yield* repeated(file);
    yield* annexes(file);
  },
});

/** The year of the number is that in which the document was signed (7.2.5, 7.3.5.4). */
function* year(file: SourceFile): Generator<Finding> {
  const number = textAt(file.raw, ['documentNumber']) ?? '';
  const date = textAt(file.raw, ['issuedOn']) ?? '';
  const [, inNumber] = /〔(\d{4})〕/.exec(number) ?? [];
  if (inNumber === undefined || !isIsoDate(date) || date.startsWith(inNumber)) return;
  const signed = date.slice(0, 4);
  const message = `发文字号的年份是${inNumber}年，成文日期却在${signed}年，有一处写错了`;
  yield atValue(file, ['documentNumber'], message, number.replace(inNumber, signed));
}

/** Parts that the page sets from fields, and that somebody has left in the body too. */
function* repeated(file: SourceFile): Generator<Finding> {
  const parts = partsOf(file);
  for (const node of file.tree?.children ?? []) {
    if (node.type !== 'paragraph' && node.type !== 'heading') continue;
    const text = withoutSpace(toString(node));
    const part = text.startsWith('附件：') ? '附件说明' : parts.get(text);
    if (part === undefined) continue;
    const message = `正文里不要再写${part}“${shorten(text)}”，网页会按开头的字段排上去，请删去这一段`;
    yield atPlace(file, start(node), message);
  }
}

function partsOf({ raw }: SourceFile): Map<string, string> {
  const date = textAt(raw, ['issuedOn']) ?? '';
  const addressees = listAt(raw, ['addressees']).map(String);
  const parts: [string | undefined, string][] = [
    [textAt(raw, ['documentNumber']), '发文字号'],
    [textAt(raw, ['title']), '标题'],
    [addressees.length > 0 ? addresseeLine(addressees) : undefined, '主送机关'],
    [textAt(raw, ['issuer']), '署名'],
    [isIsoDate(date) ? chineseDate(date) : undefined, '成文日期'],
  ];
  return new Map(parts.flatMap(([text, name]) => (text ? [[withoutSpace(text), name]] : [])));
}

/** What the body says of annexes against those that the notice has (7.3.4, 7.3.7). */
function* annexes(file: SourceFile): Generator<Finding> {
  const list = listAt(file.raw, ['annexes']);
  for (const node of file.tree?.children ?? []) {
    const text = node.type === 'yaml' ? '' : toString(node);
    for (const [found, number] of text.matchAll(/见附件\s*(\d{1,2})?/g)) {
      if (list.length === 0) {
        const message = `正文说“${found}”，开头的字段里却没有 annexes，请把附件的名称写上`;
        yield atPlace(file, start(node), message);
      } else if (Number(number ?? 1) > list.length) {
        const message = `正文说“${found}”，开头的 annexes 里只有 ${list.length} 个附件`;
        yield atPlace(file, start(node), message);
      }
    }
  }
  for (const [index, annex] of list.entries()) {
    const title = textAt(annex, ['title']) ?? '';
    const plain = title.replace(/^(?:附件)?\s*\d*\s*[.．、：:]\s*/, '');
    if (plain === title) continue;
    const message = '附件名称前面的序号由网页加上，这里不要写';
    yield atValue(file, ['annexes', index, 'title'], message, plain);
  }
}
