import { graphFaults, MOST_QUESTIONS, type GraphFault } from '../domain/answers-faults.ts';
import type { AnswerGraph } from '../domain/answers.ts';
import { nearest } from '../domain/text.ts';
import type { SourceFile } from '../source/types.ts';
import { atValue, defineCheck, type Finding } from './base.ts';
import { listAt, textAt } from './raw.ts';

export const answers = defineCheck({
  id: 'answers',
  level: 'error',
  reason: '一问一答里，读者点到哪里都要走得下去，最后都要得到办法',
  *find({ files }) {
    for (const file of files.filter(({ kind }) => kind === 'answers')) {
      const graph = readGraph(file.raw);
      for (const fault of graphFaults(graph)) yield explain(file, graph, fault);
    }
  },
});

/** The graph as far as it is written; what is missing is reported by the schema. */
function readGraph(raw: unknown): AnswerGraph {
  const node = (item: unknown, name: string) => ({
    id: textAt(item, ['id']) ?? name,
    title: textAt(item, ['title']) ?? name,
  });
  const outcomes = listAt(raw, ['outcomes']).map((item, i) => node(item, `第 ${i + 1} 个结果`));
  // An answer that is not finished counts as one that ends well.
  const anywhere = outcomes[0]?.id ?? '';
  return {
    start: textAt(raw, ['start']) ?? '',
    questions: listAt(raw, ['questions']).map((item, i) => ({
      ...node(item, `第 ${i + 1} 题`),
      answers: listAt(item, ['answers']).map((answer, number) => ({
        label: textAt(answer, ['label']) ?? `第 ${number + 1} 个回答`,
        next: textAt(answer, ['next']) ?? anywhere,
      })),
    })),
    outcomes,
  };
}

function explain(file: SourceFile, graph: AnswerGraph, fault: GraphFault): Finding {
  const questions = graph.questions.map(({ id }) => id);
  const all = [...questions, ...graph.outcomes.map(({ id }) => id)];
  const say = (message: string, fix?: string) => atValue(file, fault.path, message, fix);
  switch (fault.kind) {
    case 'unknown-start':
      return say(
        `第一题写的是“${fault.id}”，questions 里没有编号是它的题`,
        nearest(fault.id, questions) ?? questions[0],
      );
    case 'same-id':
      return say(`编号“${fault.id}”前面用过了；编号是网页地址，每一题、每个结果都要不一样`);
    case 'same-title':
      return say(`标题“${fault.title}”前面用过了；标题是网页的名字，请换个说法`);
    case 'too-few-answers':
      return say(`这一题只有 ${fault.answers} 个回答；至少要有两个，读者才有得选`);
    case 'same-label':
      return say(`回答“${fault.label}”写了两次，读者分不清，请改一个`);
    case 'one-way':
      return say(`所有回答都通向“${fault.next}”，问了等于没问；请改通向，或者删去这一题`);
    case 'unknown-next':
      return say(
        `回答“${fault.label}”通向“${fault.id}”，没有编号是它的题或者结果`,
        nearest(fault.id, all),
      );
    case 'circle':
      return say(`回答“${fault.label}”绕回了前面的题，读者会一直转圈：${fault.ids.join(' → ')}`);
    case 'unreachable':
      return say(`没有哪个回答通向“${fault.id}”，读者看不到它；请让一个回答通向它，或者删去`);
    case 'too-long':
      return say(
        `最长的一条路有 ${fault.ids.length} 题，最多只能有 ${MOST_QUESTIONS} 题，再多读者就不看了：${fault.ids.join(' → ')}`,
      );
  }
}
