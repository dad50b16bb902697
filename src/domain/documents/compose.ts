/** Puts what was typed on paper. */
import { chineseNumber } from '../chinese-number.ts';
import {
  fieldsOf,
  type Document,
  type Field,
  type Part,
  type Row,
  type Values,
} from './document.ts';
import type { Block, Line, Paper } from './paper.ts';
import {
  filledRows,
  hasValue,
  isBlank,
  lineOf,
  textOf,
  type PaperField,
  type Scope,
} from './values.ts';

/** All that a browser needs of a document to put it on paper. */
export interface PaperForm {
  title: string;
  fields: readonly PaperField[];
  paper: readonly Part[];
}

const FEWEST_ROWS = 3;
const COUNT = '{#}';

/** The part of a document that makes the paper. */
export function paperForm(document: Document): PaperForm {
  return {
    title: document.title,
    fields: fieldsOf(document).map(paperField),
    paper: document.paper,
  };
}

function paperField({ name, kind, room, unsaid, blankRows, options, columns }: Field): PaperField {
  return {
    name,
    kind,
    ...(room && { room }),
    ...(unsaid && { unsaid }),
    ...(blankRows && { blankRows }),
    ...(columns && { columns: columns.map(paperField) }),
    ...(options && {
      options: Object.fromEntries(
        Object.entries(options).map(([value, { label, paper = label }]) => [value, paper]),
      ),
    }),
  };
}

/** The paper with these values; with none, the blank form. */
export function compose({ title, fields, paper }: PaperForm, values: Values = {}): Paper {
  const scope: Scope = { fields, values };
  const blank = isBlank(values);
  let headings = 0;
  const blocks = paper
    .filter(({ when }) => blank || when === undefined || hasValue(when, scope))
    .flatMap((part) =>
      part.kind === 'heading' && part.pattern.includes(COUNT)
        ? { kind: part.kind, line: [{ text: counted(part.pattern, ++headings) }] }
        : blocksOf(part, scope),
    );
  return { title, blocks };
}

function counted(pattern: string, number: number): string {
  return pattern.replace(COUNT, chineseNumber(number));
}

function blocksOf(part: Part, scope: Scope): Block[] {
  switch (part.kind) {
    case 'heading':
    case 'address':
    case 'paragraph':
      return [{ kind: part.kind, line: lineOf(part.pattern, scope) }];
    case 'text': {
      const paragraphs = textOf(part.field, scope)
        .split(/\s*\n\s*/)
        .filter(Boolean);
      return paragraphs.length > 0
        ? paragraphs.map((text) => ({ kind: 'paragraph', line: [{ text }] }))
        : [{ kind: 'ruled', lines: part.lines }];
    }
    case 'list':
      return [
        { kind: 'list', items: rowsOf(part.rows, scope).map((row) => lineOf(part.pattern, row)) },
      ];
    case 'grid':
      return [
        {
          kind: 'grid',
          columns: part.columns.map(({ head, width }) => ({ head, width })),
          rows: rowsOf(part.rows, scope).map((row) =>
            part.columns.map(({ pattern }) => lineOf(pattern, row)),
          ),
        },
      ];
    case 'facts':
      return (part.of === undefined ? [scope] : rowsOf(part.of, scope)).map((row) => ({
        kind: 'facts',
        rows: part.rows.map((cells) =>
          cells.map(([label, pattern]) => ({ label, line: lineOf(pattern, row) })),
        ),
      }));
    case 'signature':
      return [
        { kind: 'signature', lines: part.patterns.map((pattern): Line => lineOf(pattern, scope)) },
      ];
  }
}

/** A scope for each row: those that are filled in, or empty ones to write on. */
function rowsOf(name: string, scope: Scope): Scope[] {
  const field = scope.fields.find((one) => one.name === name);
  const filled = filledRows(scope.values[name]);
  const empty: Row[] = Array.from({ length: field?.blankRows ?? FEWEST_ROWS }, () => ({}));
  return (filled.length > 0 ? filled : empty).map((values) => ({
    fields: field?.columns ?? [],
    values,
    outer: scope,
  }));
}
