/** Parses the body of an MDX file, and turns the parser's complaints into sentences for authors. */
import type { Root } from 'mdast';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { foreignTag, quotedTag } from './tags.ts';
import type { Position, Problem } from './types.ts';

const processor = unified()
  .use(remarkParse)
  .use(remarkFrontmatter, ['yaml'])
  .use(remarkGfm)
  .use(remarkMdx)
  .use(remarkCjkFriendly)
  .freeze();

/** A syntax error as the parser throws it. */
interface Complaint {
  ruleId?: string | undefined;
  source?: string | undefined;
  reason: string;
  line?: number | undefined;
  column?: number | undefined;
}

/** Enough to mend a pasted document in one go. */
const MOST_PROBLEMS = 50;

/** The tree, or the problems that prevent it. */
export interface ParsedMdx {
  tree?: Root;
  problems: Problem[];
}

/** What each file was parsed to last: a build asks for it some eight times. */
const latest = new Map<string, { text: string; parsed: ParsedMdx }>();

/**
 * Asked again for the same text of a file it answers with the same tree, which nobody may change.
 * @param text the whole file, so that positions are right
 * @param path names the file in problems; empty for text of no file
 */
export function parseMdx(text: string, path: string): ParsedMdx {
  const known = latest.get(path);
  if (known?.text === text) return known.parsed;
  const parsed = parse(text, path);
  if (path !== '') latest.set(path, { text, parsed });
  return parsed;
}

function parse(text: string, path: string): ParsedMdx {
  const problems: Problem[] = [];
  let rest = text;
  while (problems.length < MOST_PROBLEMS) {
    try {
      const tree = processor.parse(rest);
      return problems.length === 0 ? { tree, problems } : { problems };
    } catch (error) {
      const complaint = error as Complaint;
      const place = placeOf(complaint);
      // Tags that do not match may follow from a line blanked below.
      const ofTags = complaint.source === 'mdast-util-mdx-jsx';
      if (ofTags && problems.length > 0) break;
      problems.push({
        ...place,
        file: path,
        rule: 'mdx-syntax',
        level: 'error',
        ...explain(complaint, text.split('\n')[place.line - 1] ?? ''),
      });
      const next = blankLine(rest, place.line);
      if (ofTags || next === rest) break;
      rest = next;
    }
  }
  return { problems };
}

/** The text with one line turned to spaces: the parser stops at the first error, authors want all. */
function blankLine(text: string, line: number): string {
  const lines = text.split('\n');
  lines[line - 1] = lines[line - 1]?.replace(/[^\r]/g, ' ') ?? '';
  return lines.join('\n');
}

/** Where the author has to look: for a tag that is never closed, where it opens. */
function placeOf({ reason, line, column }: Complaint): Position {
  const opening = /^Expected a closing tag for .*? \((\d+):(\d+)-/.exec(reason);
  if (opening) return { line: Number(opening[1]), column: Number(opening[2]) };
  return { line: line ?? 1, column: column ?? 1 };
}

function explain(
  { ruleId, source = '', reason }: Complaint,
  line: string,
): Pick<Problem, 'message' | 'fix'> {
  if (source.endsWith('mdxjs-esm')) {
    return { message: '行首的“import”“export”会被当成程序，正文里不能写程序；请改写这一行' };
  }
  if (source.endsWith('mdx-expression')) {
    return {
      message: '花括号会被当成程序，正文里不能用；要显示花括号，请在前面加反斜杠',
      // A whole long paragraph would hide the two characters that matter.
      fix: line.length > 60 ? '\\{' : line.trim().replace(/(?<!\\)([{}])/g, '\\$1'),
    };
  }
  if (ruleId === 'end-tag-mismatch' || source === 'mdast-util-mdx-jsx')
    return explainTag(reason, line);
  if (reason.includes('to create a comment')) {
    return { message: '这里不能用“<!-- -->”写备注', fix: '{/* 备注 */}' };
  }
  if (reason.includes('to create a link')) {
    const address = /<([a-z]+:\/\/[^>\s]+)>/i.exec(line)?.[1];
    return { message: '网址不能放在尖括号里', fix: address && `[${address}](${address})` };
  }
  const tag = /<[A-Z]\w*\s[^<>]*>/.exec(line)?.[0];
  if (tag && reason.includes('attribute')) {
    return {
      message: '这里要写成 名称="内容"：等号后面用英文双引号，两项之间空一格',
      fix: quotedTag(tag),
    };
  }
  return { message: '“<”有特殊的意思；要显示小于号，请写成“&lt;”或者“小于”', fix: '&lt;' };
}

function explainTag(reason: string, line: string): Pick<Problem, 'message' | 'fix'> {
  const [first = '', second = ''] = [...reason.matchAll(/`<\/?([^`>\s]*)>`/g)].map(
    (match) => match[1]!,
  );
  const tag = [...line.matchAll(/<[^<>]*>/g)].find(([text]) => text.startsWith(`<${first}`))?.[0];
  const foreign = foreignTag(first, tag ?? `<${first}>`) ?? foreignTag(second, `<${second}>`);
  if (foreign) return foreign;
  if (reason.startsWith('Expected a closing tag')) {
    return { message: `“<${first}>”没有写结尾，请在这一段的后面加上`, fix: `</${first}>` };
  }
  if (reason.startsWith('Unexpected closing tag')) {
    return {
      message: `“</${first}>”对不上：前面的“<${second}>”还没有写结尾`,
      fix: `</${second}>`,
    };
  }
  return { message: '这个结尾前面没有对应的开头，请删去，或者补上开头' };
}
