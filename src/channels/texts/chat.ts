/** The text for a group chat. */
import { servicePointFacts } from '../../cards/subjects/facts.ts';
import type { Subject } from '../../cards/subjects/types.ts';
import { phrase } from '../../cards/texts/portrait.ts';
import { SAMPLE_FIGURES } from '../../domain/publication/index.ts';
import { SAMPLE_NOTE } from '../../schemas/vocabulary.ts';
import { factLines, type ItemFacts } from './facts.ts';

/**
 * The text that goes into a group chat with a picture: title, one sentence, what there is of date,
 * place and telephone, and the address of the page.
 * @param facts of a notice, guide, support page or story; places and campaigns bring their own
 */
export function chatText(subject: Subject, facts?: ItemFacts): string {
  return [
    `【${subject.sample ? '示例·' : ''}${subject.label}】${subject.title.text}`,
    ...(facts ? [facts.sentence, ...factLines(facts)] : ownLines(subject)),
    `看全部：${subject.url}`,
    ...(subject.sample
      ? [`（${subject.kind === 'figures' ? SAMPLE_FIGURES : SAMPLE_NOTE}。）`]
      : []),
  ].join('\n');
}

function ownLines(subject: Subject): string[] {
  switch (subject.kind) {
    case 'service-point':
      return [...servicePointFacts(subject).map(phrase), `打电话：${subject.telephone.text}`];
    case 'campaign':
      return [
        subject.sentence.text,
        `时间：${subject.period.text}${subject.status ? `（${subject.status}）` : ''}`,
      ];
    case 'figures':
      return [`${subject.number.text}${subject.unit.text}`, subject.source.text];
    case 'greeting':
      return [subject.wish.text, subject.sentence.text];
    default:
      return [subject.sentence.text];
  }
}
