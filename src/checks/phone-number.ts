import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { findPersonalData } from '../domain/personal-data.ts';
import { findTelephones } from '../domain/telephones-in-text.ts';
import { leaves } from '../schemas/walk.ts';
import { isJsxElement, start } from '../source/body.ts';
import type { Position, SourceFile } from '../source/types.ts';
import { atPlace, defineCheck } from './base.ts';
import { digits, knownNumbers } from './known-numbers.ts';
import { perFile } from './per-file.ts';

/** Where numbers come from. */
const HOMES = new Set<SourceFile['kind']>(['site', 'service-points']);

export const phoneNumber = defineCheck({
  id: 'phone-number',
  level: 'error',
  reason: '电话只能来自 site.json 的热线和服务点文件，号码改了只改一处；写错号码，求助的人就打不通',
  *find({ files, ids: { hotlines } }) {
    // A list that cannot be read is told once, not at every number.
    if (files.some(({ kind, raw }) => HOMES.has(kind) && raw === undefined)) return;
    const known = knownNumbers(files);
    for (const file of files) {
      for (const { number, ...place } of numbersIn(file)) {
        if (!known.has(digits(number))) yield atPlace(file, place, say(number, hotlines));
      }
    }
  },
});

/** Every telephone number that readers of a file see or dial, and where it stands. */
const numbersIn = perFile(function* (file: SourceFile): Generator<Position & { number: string }> {
  // Other data files hold numbers of their own, or none that anybody dials.
  if (!file.path.endsWith('.mdx') && file.kind !== 'answers') return;
  for (const { path, value } of leaves(undefined, file.raw)) {
    if (typeof value !== 'string') continue;
    for (const { value: number } of telephones(value)) yield { number, ...file.positionOf(path) };
  }
  for (const { text, position } of file.tree ? texts(file.tree) : []) {
    for (const { value: number, index } of telephones(text)) {
      yield { number, ...after(position, text, index) };
    }
  }
});

/** The check `personal-number` looks after mobile numbers. */
const telephones = (text: string) =>
  findTelephones(text).filter(({ value }) => findPersonalData(value).length === 0);

/** No number is offered instead: one that only looks alike would send people to another office. */
function say(value: string, hotlines: Map<string, string>): string {
  if (digits(value).length > 6) {
    return `电话“${value}”不在热线和服务点里，请核对；确实要用，先写进 site.json 或服务点文件`;
  }
  const list = [...hotlines].map(([number, name]) => `${number}（${name}）`).join('、');
  return `没有“${value}”这个热线，请核对；热线有：${list}`;
}

/** Everything in a body that readers see or dial. */
function texts(tree: Root): { text: string; position: Position }[] {
  const found: { text: string; position: Position }[] = [];
  visit(tree, (node: Nodes) => {
    const position = start(node);
    if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') {
      found.push({ text: node.value, position });
    }
    if ((node.type === 'link' || node.type === 'definition') && /^tel:/i.test(node.url)) {
      found.push({ text: node.url, position });
    }
    if (node.type === 'image' && node.alt) found.push({ text: node.alt, position });
    // The check `reference` looks after hotlines.
    if (!isJsxElement(node) || node.name === 'Hotline') return;
    for (const { type, value } of node.attributes) {
      if (type === 'mdxJsxAttribute' && typeof value === 'string') {
        found.push({ text: value, position });
      }
    }
  });
  return found;
}

/** The place `index` characters into a text that starts at a position. */
function after({ line, column }: Position, text: string, index: number): Position {
  const lines = text.slice(0, index).split('\n');
  const last = lines.at(-1)!.length;
  return lines.length === 1
    ? { line, column: column + last }
    : { line: line + lines.length - 1, column: last + 1 };
}
