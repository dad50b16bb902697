/** Asks for the fields of a kind of content, one after the other, straight from its schema. */
import type { z } from 'zod';
import { fieldsOf, type Field, type Value } from '../schemas/describe.ts';
import { unwrap } from '../schemas/walk.ts';
import { faults } from './faults.ts';
import type { Ids } from './front-matter.ts';
import { choicesOf, wanted, type Choice } from './prompts.ts';
import { answer, type Terminal } from './terminal.ts';

type Schema = z.core.$ZodType;

interface Asked {
  terminal: Terminal;
  ids: Ids;
}

/**
 * The value of one field, right by its schema; `undefined` when nothing was answered and that is
 * allowed.
 * @param mayStayOpen whether an empty answer passes even where the field is required
 * @param initial what an empty answer means
 * @throws Interrupted
 */
export async function askField(
  asked: Asked,
  field: Field,
  schema: Schema,
  { mayStayOpen = false, initial }: { mayStayOpen?: boolean; initial?: string } = {},
): Promise<unknown> {
  const { title, description, value } = field;
  const hint = [description, wanted(value), initial && `直接按回车就是 ${initial}`]
    .filter(Boolean)
    .join('；');
  asked.terminal.say(`\n【${title}】${hint}`);
  const optional = mayStayOpen || !field.required;
  return askValue(asked, field, value, schema, optional, initial);
}

async function askValue(
  asked: Asked,
  field: Field,
  value: Value,
  schema: Schema,
  optional: boolean,
  initial?: string,
): Promise<unknown> {
  if (value.type === 'group') return askGroup(asked, value.fields, schema);
  if (value.type === 'list' && value.item.type === 'group') {
    return askGroups(asked, field, value.item.fields, schema, optional);
  }
  const choices = choicesOf(value.type === 'list' ? value.item : value, asked.ids);
  choices?.forEach(({ name }, index) => asked.terminal.say(`  ${index + 1}. ${name}`));
  if (choices?.length === 0) {
    asked.terminal.say('  现在还没有可以选的内容，先跳过。');
    return value.type === 'list' && !optional ? [] : undefined;
  }
  const itemFaults =
    value.type === 'list' && !choices
      ? (line: string) => faults(field, elementOf(schema), single(value.item, line))
      : undefined;
  for (;;) {
    const lines = itemFaults
      ? await linesUntilEmpty(asked.terminal, itemFaults)
      : [await answer(asked.terminal, promptOf(value, choices, optional))];
    const text = lines.join('\n') || initial || '';
    if (text === '') {
      if (optional) return undefined;
      asked.terminal.say('这一项必须填。');
      continue;
    }
    const read = readAnswer(value, text, choices);
    if ('problem' in read) asked.terminal.say(read.problem);
    else {
      const problems = faults(field, schema, read.value);
      if (problems.length === 0) return read.value;
      problems.forEach((problem) => asked.terminal.say(problem));
    }
    asked.terminal.say('请再写一次。');
  }
}

async function askGroup(asked: Asked, fields: Field[], schema: Schema): Promise<unknown> {
  const values: Record<string, unknown> = {};
  const shape = (unwrap(schema) as z.ZodObject).shape as Record<string, z.ZodType>;
  for (const field of fields) {
    const value = await askField(asked, field, shape[field.key]!);
    if (value !== undefined) values[field.key] = value;
  }
  return values;
}

async function askGroups(
  asked: Asked,
  field: Field,
  fields: Field[],
  schema: Schema,
  optional: boolean,
): Promise<unknown> {
  const item = elementOf(schema);
  const list: unknown[] = [];
  while (
    (list.length === 0 && !optional) ||
    (await yes(asked.terminal, list.length === 0 ? `写“${field.title}”吗？` : '再写一项吗？'))
  ) {
    list.push(await askGroup(asked, fields, item));
  }
  return list.length > 0 ? list : undefined;
}

/** @throws Interrupted */
export async function yes(terminal: Terminal, question: string): Promise<boolean> {
  const text = await answer(terminal, `${question}（是／否，直接按回车就是否）`);
  return /^(?:是|要|写|y|yes|1|true)$/i.test(text);
}

const elementOf = (list: Schema) => (unwrap(list) as z.ZodArray).element as Schema;

/** @param wrong what is wrong with one line: told at once, not after the tenth */
async function linesUntilEmpty(
  terminal: Terminal,
  wrong: (line: string) => string[],
): Promise<string[]> {
  const lines: string[] = [];
  for (;;) {
    const line = await answer(terminal, `第${lines.length + 1}项（写完了直接按回车）：`);
    if (line === '') return lines;
    const problems = wrong(line);
    problems.forEach((problem) => terminal.say(problem));
    if (problems.length === 0) lines.push(line);
    else terminal.say('这一项请再写一次。');
  }
}

function promptOf(value: Value, choices: Choice[] | undefined, optional: boolean): string {
  const skip = optional ? '（不填就直接按回车）' : '';
  if (choices) return `选哪${value.type === 'list' ? '几' : '一'}个，写序号${skip}：`;
  return value.type === 'yes-no' ? `是还是否${skip}：` : `请写${skip}：`;
}

/** What somebody wrote, as the value of a field; or what is wrong with it. */
export function readAnswer(
  value: Value,
  text: string,
  choices: Choice[] | undefined,
): { value: unknown } | { problem: string } {
  if (choices) {
    const words = value.type === 'list' ? text.split(/[\s,，、]+/).filter(Boolean) : [text];
    const picked = words.map((word) => pick(word, choices));
    const lost = words.find((_, index) => picked[index] === undefined);
    if (lost !== undefined)
      return { problem: `没有“${lost}”，请写1到${choices.length}之间的序号。` };
    return { value: value.type === 'list' ? [...new Set(picked)] : picked[0] };
  }
  switch (value.type) {
    case 'list':
      return { value: text.split('\n').map((line) => single(value.item, line)) };
    case 'numbers':
      return { value: text.split(/[\s,，、]+/).map(Number) };
    default:
      return { value: single(value, text) };
  }
}

function single(value: Value, text: string): unknown {
  if (value.type === 'number') {
    const number = Number(text.normalize('NFKC'));
    return Number.isFinite(number) ? number : text;
  }
  if (value.type !== 'yes-no') return text;
  if (/^(?:是|对|y|yes|true)$/i.test(text)) return true;
  return /^(?:否|不是|n|no|false)$/i.test(text) ? false : text;
}

/** By number, by id, or by the words that stand in the list. */
function pick(word: string, choices: Choice[]): string | undefined {
  const number = Number(word.normalize('NFKC').replace(/[.、]$/, ''));
  if (Number.isInteger(number) && choices[number - 1]) return choices[number - 1]!.value;
  return choices.find(
    ({ value, name }) => value === word || name === word || name.startsWith(`${word}（`),
  )?.value;
}

/**
 * All required fields of a kind that have no value yet, then, when wanted, the others.
 * @throws Interrupted
 */
export async function askFields(
  asked: Asked,
  schema: z.ZodObject,
  values: Record<string, unknown>,
  {
    mayStayOpen = false,
    initial = {},
  }: { mayStayOpen?: boolean; initial?: Record<string, string> } = {},
): Promise<Record<string, unknown>> {
  const shape = schema.shape as Record<string, z.ZodType>;
  const answers = { ...values };
  const fields = fieldsOf(schema);
  const ask = async (field: Field) => {
    const given = initial[field.key];
    answers[field.key] = await askField(asked, field, shape[field.key]!, {
      mayStayOpen,
      ...(given !== undefined && { initial: given }),
    });
  };
  for (const field of fields) {
    if (field.required && answers[field.key] === undefined) await ask(field);
  }
  const open = fields.filter((field) => !field.required && answers[field.key] === undefined);
  if (mayStayOpen || open.length === 0) return answers;
  const names = open.map(({ title }, index) => `${index + 1}.${title}`).join('、');
  asked.terminal.say(`\n可以不填的还有：${names}`);
  const picked = await answer(
    asked.terminal,
    '想填哪几项，写序号，用空格隔开（都不填就直接按回车）：',
  );
  for (const word of picked.split(/[\s,，、]+/)) {
    const field = open[Number(word) - 1];
    if (field) await ask(field);
  }
  return answers;
}
