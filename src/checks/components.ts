/** Whether a component in a body is one that authors may use, with attributes that it knows. */
import type { z } from 'zod';
import { COMPONENTS, type ComponentRule } from '../authoring/schema.ts';
import { nearest } from '../domain/text.ts';
import { start, type JsxElement } from '../source/body.ts';
import { explain } from '../source/explain.ts';
import type { Position } from '../source/types.ts';
import type { Finding } from './base.ts';

/** How to say in Markdown what people write as HTML. */
const INSTEAD_OF_HTML: Record<string, string> = {
  a: '[文字](https://…)',
  b: '**文字**',
  strong: '**文字**',
  i: '*文字*',
  em: '*文字*',
  h2: '## 标题',
  h3: '### 标题',
  hr: '---',
  img: '![图片说明](./图片.jpg)',
  li: '- 一项',
};

/** @param parent name of the component around it, if there is one */
export function* unsafeComponent(
  element: JsxElement,
  file: string,
  parent: string | undefined,
): Generator<Finding> {
  const { name } = element;
  const here = { file, ...start(element) };
  const rule = name !== null && Object.hasOwn(COMPONENTS, name) ? COMPONENTS[name] : undefined;
  if (!rule) {
    yield { ...here, ...unknownComponent(name) };
    return;
  }
  if (rule.parents && !rule.parents.includes(parent ?? '')) {
    const outer = rule.parents.map((outer) => `<${outer}>`).join('或');
    yield { ...here, message: `<${name}> 要直接放在 ${outer} 里面` };
  }
  yield* unsafeAttributes(element, rule, file);
}

function unknownComponent(name: string | null): { message: string; fix?: string | undefined } {
  if (name === null) return { message: '不能用空标签“<>”，请删去' };
  const list = Object.keys(COMPONENTS);
  if (/^[a-z][a-z0-9]*$/.test(name) && !Object.hasOwn(Object.prototype, name)) {
    const fix = Object.hasOwn(INSTEAD_OF_HTML, name) ? INSTEAD_OF_HTML[name] : undefined;
    return { message: `不能直接写 HTML 标签“<${name}>”，请用 Markdown 写法或规定的组件`, fix };
  }
  const near = nearest(name, list);
  return {
    message: `没有“<${name}>”这个组件；可以用的有：${list.join('、')}`,
    fix: near && `<${near}>`,
  };
}

function* unsafeAttributes(
  element: JsxElement,
  { attributes: schema }: ComponentRule,
  file: string,
): Generator<Finding> {
  const values: Record<string, string> = Object.create(null) as Record<string, string>;
  const places = new Map<PropertyKey, Position>();
  let readable = true;
  for (const item of element.attributes) {
    const place = item.position?.start ?? start(element);
    const here = { file, line: place.line, column: place.column };
    if (item.type === 'mdxJsxExpressionAttribute') {
      readable = false;
      yield { ...here, message: '组件里不能写“{...}”，请把每个属性写成 名称="值"' };
    } else if (typeof item.value !== 'string') {
      readable = false;
      yield { ...here, ...notText(item.name, item.value?.value) };
    } else if (places.has(item.name)) {
      yield { ...here, message: `属性“${item.name}”写了两次，请删去一个` };
    } else {
      values[item.name] = item.value;
      places.set(item.name, here);
    }
  }
  if (!readable) return;
  for (const { path, message, fix } of attributeProblems(schema, values)) {
    const { line, column } = places.get(path[0]!) ?? start(element);
    yield { file, line, column, message: `<${element.name}>：${message}`, fix };
  }
}

function notText(name: string, code: string | undefined): { message: string; fix: string } {
  const text =
    /^\s*(['"`])([^'"`$]*)\1\s*$/.exec(code ?? '')?.[2] ?? (code === undefined ? '…' : '值');
  return {
    message: `属性“${name}”的值要直接放在英文双引号里，不能用花括号，也不能省略`,
    fix: `${name}="${text}"`,
  };
}

function attributeProblems(schema: z.ZodObject, values: Record<string, string>) {
  const result = schema.safeParse(values, { reportInput: true });
  if (result.success) return [];
  return result.error.issues.flatMap((issue) => explain(issue, schema, 'tag'));
}
