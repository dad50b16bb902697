/** The parts of an official document around its body (GB/T 9704-2012, 7.2 to 7.4). */
import { readSignedDate } from '../domain/chinese-date.ts';
import type { IsoDate } from '../domain/dates.ts';
import { suggestDocumentNumber } from '../domain/document-number.ts';
import { ImportError } from './errors.ts';
import type { Block } from './reading.ts';

export interface OfficialParts {
  documentNumber?: string;
  title?: string;
  addressees?: string[];
  annexes: string[];
  issuer?: string;
  issuedOn?: IsoDate;
  /** Lines that belong to the paper and to no field: 红头, 签发人, 抄送, each in short. */
  apart: string[];
  /** The text between 主送机关 and 附件说明, with what follows the date behind it. */
  body: Block[];
  /** Number of blocks behind the date that were kept in the body. */
  behind: number;
}

const squeeze = (text: string) => text.replace(/[\s\u3000]+/g, '');
const isText = ({ element }: Block) => element.name === 'w:p';

const NUMBER = /[\u4e00-\u9fff]+\s*[〔[【(（［﹝]\s*\d{4}\s*年?\s*[〕\]】)）］﹞]\s*第?\s*\d+\s*号/;
/** Above this line a document has its head. */
const HEAD = 14;

/**
 * The 发文字号 in the head of a document, put right; `undefined` for a text that has none.
 */
export function documentNumberIn(blocks: Block[]): { at: number; value: string } | undefined {
  for (const [at, { text }] of blocks.slice(0, HEAD).entries()) {
    const found = NUMBER.exec(text.normalize('NFC'))?.[0];
    const value =
      found && suggestDocumentNumber(squeeze(found).replace('﹝', '〔').replace('﹞', '〕'));
    // In the middle of a sentence it is the number of another document.
    if (value && squeeze(text).length <= found.length + 20 && !/[。，]/.test(text))
      return { at, value };
  }
  return undefined;
}

/** @throws ImportError for a document with a mark of secrecy */
export function refuseSecrets(blocks: Block[]): void {
  for (const { text } of blocks.slice(0, HEAD)) {
    const mark =
      /^(?:绝密|机密|秘密)(?:[★☆*].*)?$|^(?:内部资料|内部文件|不予公开|依申请公开)$/.exec(
        squeeze(text),
      )?.[0];
    if (mark) {
      throw new ImportError(
        `这份文件上标着“${mark}”，不能放到网站上，没有导入。能不能公开，请先问保密审查的同事；已经同意公开的，去掉这个标记再导入。`,
      );
    }
  }
}

export function officialParts(all: Block[]): OfficialParts {
  const apart: string[] = [];
  const found = documentNumberIn(all);
  const parts: OfficialParts = { annexes: [], apart, body: [], behind: 0 };
  let from = 0;
  if (found) {
    parts.documentNumber = found.value;
    from = found.at + 1;
    for (const { text } of all.slice(0, found.at)) if (squeeze(text)) apart.push(text.trim());
    const beside = squeeze(all[found.at]!.text).replace(NUMBER, '');
    if (beside) apart.push(beside);
  }
  from = readTitle(all, from, parts);
  const signature = signatureIn(all, from);
  const end = signature?.from ?? all.length;
  const body = all.slice(from, end);
  parts.annexes = takeAnnexes(body);
  if (signature) {
    parts.issuedOn = signature.date;
    if (signature.issuer) parts.issuer = signature.issuer;
    const rest = all.slice(signature.to).filter((block) => !isPaperOnly(block, apart));
    while (rest.length > 0 && isText(rest[0]!) && squeeze(rest[0]!.text) === '') rest.shift();
    parts.behind = rest.filter((block) => !isText(block) || squeeze(block.text) !== '').length;
    body.push(...rest);
  }
  parts.body = body;
  return parts;
}

/** Title and 主送机关, which ends with a colon. Returns where the body begins. */
function readTitle(all: Block[], from: number, parts: OfficialParts): number {
  const lines: string[] = [];
  for (let at = from; at < Math.min(all.length, from + HEAD); at++) {
    const block = all[at]!;
    const words = squeeze(block.text);
    if (!isText(block)) break;
    if (words === '') continue;
    if (/^签发人[:：]/.test(words)) {
      parts.apart.push(block.text.trim());
      continue;
    }
    if (lines.length > 0 && isAddressees(words)) {
      parts.title = lines.join('');
      parts.addressees = words
        .slice(0, -1)
        .split(/[，,；;]/)
        .filter(Boolean);
      return at + 1;
    }
    if (/[。；]$/.test(words) || words.length > 60 || lines.length === 4) break;
    const enough =
      /(?:通知|通报|公告|通告|意见|办法|方案|报告|请示|批复|函|决定|纪要|倡议书|公示|细则|规定|规则)(?:[（(].*[）)])?$/.test(
        lines.at(-1) ?? '',
      );
    if (enough) break;
    lines.push(words);
  }
  // Without addressees only the first line is certain, and what ends as titles of documents do.
  const last = lines.findIndex((line) =>
    /(?:通知|通报|公告|通告|意见|办法|方案|报告|请示|批复|函|决定|纪要|倡议书|公示)$/.test(line),
  );
  const title = lines.slice(0, last < 0 ? 1 : last + 1);
  if (title.length === 0) return from;
  parts.title = title.join('');
  let left = title.length;
  let at = from;
  for (; at < all.length && left > 0; at++) {
    const words = squeeze(all[at]!.text);
    if (words !== '' && !/^签发人[:：]/.test(words)) left -= 1;
  }
  return at;
}

function isAddressees(words: string): boolean {
  return (
    /[:：]$/.test(words) &&
    !/。/.test(words) &&
    !/^(?:附件|[一二三四五六七八九十]+、|（)/.test(words)
  );
}

interface Signature {
  from: number;
  to: number;
  date: IsoDate;
  issuer?: string;
}

/** The last line that is a date, with the lines of the issuers above it. */
function signatureIn(all: Block[], from: number): Signature | undefined {
  for (let at = all.length - 1; at >= from; at--) {
    const { text } = all[at]!;
    const date = isText(all[at]!) ? readSignedDate(text) : undefined;
    const line = date ? undefined : signedOnOneLine(all[at]!);
    if (line) return { from: at, to: at + 1, ...line };
    if (!date) continue;
    const issuers: string[] = [];
    let top = at;
    for (let above = at - 1; above >= from && issuers.length < 5; above--) {
      const words = squeeze(all[above]!.text);
      if (words === '' && isText(all[above]!)) continue;
      const isIssuer =
        isText(all[above]!) &&
        words.length <= 30 &&
        !/[。；：:，、]/.test(words) &&
        !/^(?:附件|\d)/.test(words) &&
        /(?:会|局|委|办|部|院|厅|府|中心|公司|处|组|室|协会|集团|大学|学校|厂|队|站|社)$/.test(
          words,
        );
      if (!isIssuer) break;
      issuers.unshift(words);
      top = above;
    }
    return {
      from: top,
      to: at + 1,
      date,
      ...(issuers.length > 0 && { issuer: issuers.join('、') }),
    };
  }
  return undefined;
}

function signedOnOneLine(block: Block): { issuer: string; date: IsoDate } | undefined {
  const match = /^(\S{4,30}?)[\s\u3000]+(\S{4}年.{1,3}月.{1,3}日)$/.exec(block.text.trim());
  const date = match && isText(block) ? readSignedDate(match[2]!) : undefined;
  return match && date && !/[。，；：]/.test(match[1]!) ? { issuer: match[1]!, date } : undefined;
}

/** 附件说明 at the end of the body, taken out of it. */
function takeAnnexes(body: Block[]): string[] {
  const at = body.findLastIndex(
    (block) => isText(block) && /^附件\d*[:：]/.test(squeeze(block.text)),
  );
  if (at < 0) return [];
  const tail = body.slice(at);
  const lines = tail.filter(({ text }) => squeeze(text) !== '');
  const names: string[] = [];
  for (const [index, block] of lines.entries()) {
    const line = block.text.trim().replace(/^附\s*件\s*\d*\s*[:：]\s*/, '');
    for (const piece of line
      .split(/(?:\s|^)(?=\d{1,2}\s*[.．、]\s*\S)/)
      .filter((text) => text.trim())) {
      const name = /^\s*\d{1,2}\s*[.．、]\s*(.*)$/.exec(piece)?.[1];
      if (name === undefined && index > 0) {
        // A name that runs on in the next line, or something else altogether.
        if (names.length === 0 || !isText(block) || squeeze(piece).length > 40 || /。/.test(piece))
          return [];
        names[names.length - 1] += squeeze(piece);
      } else names.push(squeeze(name ?? piece));
    }
    if (!isText(block)) return [];
  }
  body.splice(at, tail.length);
  return names.map((name) => name.replace(/[。；，、.;,]+$/u, ''));
}

/** Lines under the date that only the paper needs: 附注, 抄送, 印发. */
function isPaperOnly(block: Block, apart: string[]): boolean {
  const words = squeeze(block.text);
  const isLine =
    /^（.*[联此].*）$|^抄送[:：]|^(?:主题词|分送)[:：]|.*印发$|^信息公开选项[:：]/.test(words);
  if (!isLine || words.length > 200) return false;
  apart.push(block.text.trim());
  return true;
}
