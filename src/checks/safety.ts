/**
 * The guard: content is data, never code. What is not known to be harmless is an error; the lists
 * here and in `src/authoring/schema.ts` say what is known.
 */
import type { Nodes } from 'mdast';
import { discreet } from '../source/discreet.ts';
import { parseFrontMatter } from '../source/front-matter.ts';
import { parseMdx } from '../source/mdx.ts';
import { start } from '../source/body.ts';
import type { Problem, SourceFile } from '../source/types.ts';
import { defineFileCheck, type Finding } from './base.ts';
import { unsafeComponent } from './components.ts';
import { addressProblem } from './links.ts';

const ID = 'content-code';

/** Markdown that only becomes text, lists, tables, links and pictures. */
const HARMLESS = new Set<Nodes['type']>([
  'blockquote',
  'break',
  'code',
  'definition',
  'delete',
  'emphasis',
  'footnoteDefinition',
  'footnoteReference',
  'heading',
  'image',
  'imageReference',
  'inlineCode',
  'link',
  'linkReference',
  'list',
  'listItem',
  'paragraph',
  'root',
  'strong',
  'table',
  'tableCell',
  'tableRow',
  'text',
  'thematicBreak',
  'yaml',
]);

/** Fields with which front matter would steer Astro, past the schema of the collection. */
const STEERING: Record<string, string> = {
  layout: '它会让网站运行程序',
  slug: '网页地址由文件名决定',
  '<<': '它会从别处引入内容',
};

export const safety = defineFileCheck({
  id: ID,
  level: 'error',
  reason: '正文只能是文字和规定的写法，不能带程序，否则别人可以借一篇稿件控制整个网站',
  *findIn(file) {
    if (file.tree) yield* unsafeNodes(file.tree, file.path);
    if (file.path.endsWith('.mdx')) yield* steeringFields(file);
  },
});

/**
 * Everything in one MDX file that is broken or could run code.
 * @param text the whole file; front matter may be missing
 * @param path names the file in problems
 */
export function guard(text: string, path: string): Problem[] {
  const source = text.replace(/^\uFEFF/, '');
  // Astro looks for front matter also behind blank lines and in TOML.
  const front = /^\s*(?:---|\+\+\+)/.test(source) ? parseFrontMatter(source, path) : undefined;
  if (front && front.body === '' && front.problems.length > 0) return front.problems.map(discreet);
  const { tree, problems } = parseMdx(source, path);
  const unsafe = [
    ...(front ? steeringFields({ ...front, path }) : []),
    ...(tree ? unsafeNodes(tree, path) : []),
  ];
  return [
    ...(front?.problems ?? []),
    ...problems,
    ...unsafe.map((finding) => ({ ...finding, rule: ID, level: 'error' as const })),
  ].map(discreet);
}

function* steeringFields({
  raw,
  path,
  positionOf,
}: Pick<SourceFile, 'raw' | 'path' | 'positionOf'>): Generator<Finding> {
  if (typeof raw !== 'object' || raw === null) return;
  for (const [key, why] of Object.entries(STEERING)) {
    if (!Object.hasOwn(raw, key)) continue;
    yield { file: path, ...positionOf([key]), message: `信息栏里不能写“${key}”：${why}，请删去` };
  }
}

function* unsafeNodes(
  node: Nodes,
  file: string,
  parent: string | undefined = undefined,
): Generator<Finding> {
  const here = { file, ...start(node) };
  let inside = parent;
  switch (node.type) {
    case 'mdxjsEsm':
      yield { ...here, message: '正文里不能写 import 或 export，请删去这几行' };
      break;
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      if (!isComment(node)) yield { ...here, ...expression(node.value) };
      break;
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      yield* unsafeComponent(node, file, parent);
      inside = node.name ?? '';
      break;
    case 'link':
    case 'image':
    case 'definition': {
      const problem = addressProblem(node.url);
      if (problem) yield { ...here, ...problem };
      break;
    }
    default:
      if (!HARMLESS.has(node.type)) yield { ...here, message: '这种写法不能用，请改成普通文字' };
  }
  if ('children' in node) {
    for (const child of node.children as Nodes[]) yield* unsafeNodes(child, file, inside);
  }
}

type Expression = Extract<Nodes, { type: 'mdxFlowExpression' | 'mdxTextExpression' }>;

/** A comment of MDX and nothing else between the braces. */
function isComment({ value, data }: Expression): boolean {
  return value.trim().startsWith('/*') && data?.estree?.body.length === 0;
}

function expression(value: string): { message: string; fix: string } {
  return {
    message: '花括号会被当成程序，正文里不能用；要显示花括号，请在前面加反斜杠',
    fix: `\\{${value}\\}`,
  };
}
