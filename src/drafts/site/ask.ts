/** Asks the questions for a new site, one after the other; what options answer is not asked. */
import type { z } from 'zod';
import { fieldsOf, type Field } from '../../schemas/describe.ts';
import { faults } from '../faults.ts';
import { DraftError } from '../place.ts';
import { choicesOf } from '../prompts.ts';
import { askField, readAnswer } from '../questions.ts';
import type { Ids } from '../front-matter.ts';
import type { Terminal } from '../terminal.ts';
import { newSite, objection, suggestion, type NewSite, type Question } from './questions.ts';

/** Nothing that a new site is asked for points into a content. */
const NO_IDS = {} as Ids;

interface Asking {
  /** Answers by option, as typed. */
  given: Partial<Record<Question, string>>;
  terminal: Terminal;
  /** The day in China, `YYYY-MM-DD`. */
  today: string;
  /** What speaks against a folder, in Chinese. */
  refuse: (folder: string) => string | undefined;
}

/** @throws DraftError for an option that is wrong, Interrupted when the answers end too early */
export async function askNewSite({ given, terminal, today, refuse }: Asking): Promise<NewSite> {
  const answers: Record<string, unknown> = {};
  const against = (question: Question) =>
    question === 'folder'
      ? refuse(String(answers['folder']))
      : objection(question, answers as Partial<NewSite>, today);
  // The options first: whoever gave a wrong one is not asked ten questions before hearing of it.
  const fields = fieldsOf(newSite).map((field) => ({ field, question: field.key as Question }));
  for (const { field, question } of fields) {
    if (given[question] === undefined) continue;
    answers[question] = fromOption(field, given[question]);
  }
  const taken = given.folder === undefined ? undefined : refuse(given.folder);
  if (taken !== undefined) throw new DraftError(taken);
  for (const { field, question } of fields) {
    const isGiven = given[question] !== undefined;
    let problem: string | undefined;
    do {
      if (!isGiven) answers[question] = await ask(field, question);
      problem = against(question);
      if (problem !== undefined && isGiven) throw new DraftError(`--${question}：${problem}`);
      if (problem !== undefined) terminal.say(`${problem}请再写一次。`);
    } while (problem !== undefined);
  }
  return answers as NewSite;

  async function ask(field: Field, question: Question): Promise<unknown> {
    const initial = suggestion(question, answers as Partial<NewSite>, today);
    return askField({ terminal, ids: NO_IDS }, field, schemaOf(question), {
      ...(initial !== undefined && { initial }),
    });
  }
}

const schemaOf = (question: Question): z.ZodType => newSite.shape[question];

/** @throws DraftError */
function fromOption(field: Field, text: string): unknown {
  const { key, title, value } = field;
  const choices = choicesOf(value.type === 'list' ? value.item : value, NO_IDS);
  const lines =
    value.type === 'list' ? text.split(/[、，,；;\n]+/).map((part) => part.trim()) : [text];
  const read = readAnswer(value, lines.filter(Boolean).join('\n'), choices);
  const problems =
    'problem' in read ? [read.problem] : faults(field, schemaOf(key as Question), read.value);
  if ('problem' in read || problems.length > 0) {
    throw new DraftError(`--${key}（${title}）写得不对：${problems.join('')}`);
  }
  return read.value;
}
