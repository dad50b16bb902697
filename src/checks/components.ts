/** Whether a component in a body is one that authors may use, with attributes that it knows. */
import type { z } from 'zod';
import { COMPONENTS, type ComponentName, type ComponentRule } from '../authoring/schema.ts';
import { nearest } from '../domain/text.ts';
import { start, type JsxElement } from '../source/body.ts';
import { explain } from '../source/explain.ts';
import { foreignTag, type Advice } from '../source/tags.ts';
import type { Position } from '../source/types.ts';
import type { Finding } from './base.ts';

/** @param parent name of the component around it, if there is one */
export function* unsafeComponent(
  element: JsxElement,
  file: string,
  parent: string | undefined,
): Generator<Finding> {
  const { name } = element;
  const here = { file, ...start(element) };
  const rule = ruleOf(name);
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

function ruleOf(name: string | null): ComponentRule | undefined {
  if (name === null || !Object.hasOwn(COMPONENTS, name)) return undefined;
  return COMPONENTS[name as ComponentName];
}

function unknownComponent(name: string | null): Advice {
  if (name === null) return { message: '不能写空的“<>”，请删去' };
  const foreign = foreignTag(name, `<${name}>`);
  if (foreign) return foreign;
  const list = Object.keys(COMPONENTS);
  const near = nearest(name, list);
  return {
    message: `没有“<${name}>”这种写法；可以用的有：${list.join('、')}`,
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
      yield { ...here, message: '尖括号里不能写“{…}”，请写成 名称="内容"' };
    } else if (typeof item.value !== 'string') {
      readable = false;
      yield { ...here, ...notText(item.name, item.value?.value) };
    } else if (places.has(item.name)) {
      yield { ...here, message: `“${item.name}”写了两次，请删去一个` };
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
    /^\s*(['"`])([^'"`$]*)\1\s*$/.exec(code ?? '')?.[2] ?? (code === undefined ? '…' : '内容');
  return {
    message: `“${name}”的内容要直接放在英文双引号里，不能用花括号，也不能省略`,
    fix: `${name}="${text}"`,
  };
}

function attributeProblems(schema: z.ZodObject, values: Record<string, string>) {
  const result = schema.safeParse(values, { reportInput: true });
  if (result.success) return [];
  return result.error.issues.flatMap((issue) => explain(issue, schema, 'tag'));
}
