import {
  clauses,
  clausesOf,
  contains,
  nearestPassage,
  type ClauseBlock,
} from '../domain/quotation.ts';
import { KINDS } from '../schemas/index.ts';
import { noticeQuote as quoteSchema } from '../schemas/support.ts';
import { objects } from '../schemas/walk.ts';
import { plainText } from '../source/body.ts';
import { fieldName, shorten } from '../source/explain.ts';
import type { SourceFile } from '../source/types.ts';
import { atValue, defineCheck, type Finding } from './base.ts';
import { listAt, textAt } from './raw.ts';

/** A notice as a reader has it before them. */
interface Document {
  whole: string;
  blocks: ClauseBlock[];
}

export const noticeQuote = defineCheck({
  id: 'notice-quote',
  level: 'error',
  reason: '引用通知要一字不差，读者会拿它当依据去办事',
  *find({ files }) {
    const notices = new Map(
      files.filter(({ kind, tree }) => kind === 'notices' && tree).map((f) => [f.id, read(f)]),
    );
    for (const file of files) {
      yield* inBasis(file, notices);
      if (file.kind === 'notices') yield* inEditorNotes(file, notices.get(file.id));
    }
  },
});

function read({ raw, tree }: SourceFile): Document {
  const body = tree ? plainText(tree) : '';
  const annexes = listAt(raw, ['annexes']).map((annex) => textAt(annex, ['title']));
  return {
    whole: [
      textAt(raw, ['documentNumber']),
      textAt(raw, ['title']),
      listAt(raw, ['addressees']).join('，'),
      body,
      ...annexes,
    ].join('\n'),
    blocks: clauses(body.split('\n')),
  };
}

function* inBasis(file: SourceFile, notices: Map<string, Document>): Generator<Finding> {
  for (const { path, value, schema } of objects(KINDS[file.kind].schema, file.raw)) {
    if (schema !== quoteSchema) continue;
    const notice = notices.get(textAt(value, ['notice']) ?? '');
    const quote = textAt(value, ['quote']);
    if (!notice || quote === undefined) continue;
    if (!contains(notice.whole, quote)) {
      yield missing(file, [...path, 'quote'], quote, notice);
      continue;
    }
    const clause = textAt(value, ['clause']);
    const homes = clausesOf(notice.blocks, quote);
    const home = homes[0];
    if (!home || clause === undefined || homes.some((name) => name.startsWith(clause))) continue;
    yield atValue(
      file,
      [...path, 'clause'],
      `“${shorten(quote)}”这句话不在“${clause}”，在“${home}”`,
      home,
    );
  }
}

function* inEditorNotes(file: SourceFile, notice: Document | undefined): Generator<Finding> {
  for (const [index, note] of listAt(file.raw, ['editorNotes']).entries()) {
    const quote = textAt(note, ['quote']);
    if (!notice || quote === undefined || contains(notice.whole, quote)) continue;
    yield missing(file, ['editorNotes', index, 'quote'], quote, notice);
  }
}

function missing(file: SourceFile, path: PropertyKey[], quote: string, notice: Document): Finding {
  const near = nearestPassage(notice.whole, quote);
  return atValue(
    file,
    path,
    `${fieldName(path)}不是通知的原话，写的是“${shorten(quote)}”${near ? '' : '，通知里也没有相近的句子'}`,
    near,
  );
}
