/** What is wrong with the YAML of a front matter, said to people who have never heard of YAML. */
import { isAlias, visit, type Document, type YAMLError } from 'yaml';
import { mendLine } from './mend-line.ts';

export interface Complaint {
  /** In the YAML. */
  offset: number;
  message: string;
  /** The whole line, or what is missing. */
  fix?: string | undefined;
}

const NOT_ALIGNED = '这一行没有对齐：同一层的各项要左对齐，下一层多空两格';

/** One complaint a line: what the parser says after the first follows from it. */
export function complaints(document: Document, yaml: string): Complaint[] {
  const slips = slipsOfTheKeyboard(yaml);
  if (slips.length > 0) return slips;
  const found =
    document.errors.length > 0
      ? document.errors.map((error) => explain(error, yaml))
      : specialValues(document, yaml);
  const byLine = new Map<number, Complaint>();
  for (const complaint of found) {
    const { start } = lineAt(yaml, complaint.offset);
    if (!byLine.has(start)) byLine.set(start, complaint);
  }
  return [...byLine.values()];
}

/** Anchors, aliases and tags of YAML: authors only ever write them by accident. */
function specialValues(document: Document, yaml: string): Complaint[] {
  const found: Complaint[] = [];
  visit(document, {
    Node(_, node) {
      const special = isAlias(node) || node.anchor !== undefined || node.tag?.startsWith('!');
      if (!special) return;
      // The name of an anchor stands before its value.
      const offset = lineAt(yaml, node.range?.[0] ?? 0).start;
      const { text } = lineAt(yaml, offset);
      found.push({
        offset: offset + Math.max(text.search(/[*&!]/), 0),
        message: '内容不能以“*”“&”“!”开头，请加上英文双引号',
        fix: mendLine(text),
      });
    },
  });
  return found;
}

/**
 * What a Chinese keyboard or Word puts at the start of a line: a full-width colon, none of the space
 * behind the colon, a tab. YAML would take some of it for text, and complain elsewhere.
 */
function slipsOfTheKeyboard(yaml: string): Complaint[] {
  const found: Complaint[] = [];
  for (const { 0: line, index } of yaml.matchAll(/^.+$/gm)) {
    const slip = /^([ \t]*(?:- )?)([A-Za-z]\w*)(?:：|:(?=[^\s/]))/.exec(line);
    const [, indent = '', key = ''] = slip ?? [];
    const add = (message: string) =>
      found.push({ offset: index + indent.length, message, fix: mendLine(line) });
    if (slip?.[0].endsWith('：')) add(`“${key}”后面用了中文冒号，要用英文冒号加一个空格`);
    else if (slip) add(`“${key}:”后面少了一个空格`);
    else if (line.startsWith('\t')) {
      const mended = mendLine(line) ?? line.replace(/^\t+/, (tabs) => '  '.repeat(tabs.length));
      found.push({
        offset: index,
        message: '行首不能用制表符（Tab），请改用空格',
        fix: opensInside(yaml, index) ? mended : mended.trimStart(),
      });
    }
  }
  return found;
}

/** True when the line before an offset is moved in, or leaves its value to the lines below. */
function opensInside(yaml: string, offset: number): boolean {
  const before = yaml.slice(0, offset).trimEnd().split('\n').at(-1)!;
  return /^[ \t]|:$/.test(before);
}

function explain({ code, pos: [offset], message }: YAMLError, yaml: string): Complaint {
  const line = lineAt(yaml, offset).text;
  const here = (text: string, fix?: string): Complaint => ({ offset, message: text, fix });
  switch (code) {
    case 'DUPLICATE_KEY':
      return here(
        `“${/^[\w-]+/.exec(yaml.slice(offset))?.[0] ?? line.trim()}”写了两次，请删去一个`,
      );
    case 'BAD_INDENT':
      return message.startsWith('Flow')
        ? openMark(yaml, OPEN_BRACKET, '前面的方括号“[”或花括号“{”没有结束', offset)
        : here(NOT_ALIGNED);
    case 'MISSING_CHAR':
      return message.includes('quote')
        ? openMark(yaml, OPEN_QUOTE, '这个引号没有成对，请在末尾补上', offset)
        : here('这里缺少一个符号：常见的是括号没有成对，或者冒号后面没有空格');
    case 'BAD_SCALAR_START':
      return here(`内容不能以“${yaml[offset] ?? ''}”开头，请给内容加上英文双引号`, mendLine(line));
    default: {
      const fix = mendLine(line);
      if (fix === undefined && /^[ ]*(?:- )?\w+:/.test(line)) return here(NOT_ALIGNED);
      const advice = '每行要写成“名称: 内容”，内容里有英文冒号、引号的，给整个内容加上引号';
      return here(`“${line.trim()}”读不懂：${advice}`, fix);
    }
  }
}

/** The line around an offset and where it starts. */
function lineAt(text: string, offset: number): { text: string; start: number } {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  return { text: text.slice(start).split(/\r?\n/)[0]!, start };
}

/** A line with a mark that it does not close. */
const OPEN_QUOTE = /^[^"'\n]*[:\-[,][ \t]+(?:"(?:[^"\\\r\n]|\\.)*|'[^'\r\n]*)(?=\r?$)/m;
const OPEN_BRACKET = /^[^"'[{\n]*[:-][ \t]+(?:\[[^\]\r\n]*|\{[^}\r\n]*)(?=\r?$)/m;
const CLOSING: Record<string, string> = { '"': '"', "'": "'", '[': ']', '{': '}' };

/** The parser only knows where the text ended; the author wants the line that is not finished. */
function openMark(yaml: string, pattern: RegExp, message: string, fallback: number): Complaint {
  const match = pattern.exec(yaml);
  if (!match) return { offset: fallback, message };
  const at = match[0].search(/["'[{]/);
  return {
    offset: match.index + at,
    message,
    fix: `${match[0].trimEnd()}${CLOSING[match[0][at]!]}`,
  };
}
