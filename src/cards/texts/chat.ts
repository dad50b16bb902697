import { servicePointFacts } from '../subjects/facts.ts';
import type { Subject } from '../subjects/types.ts';
import { phrase } from './portrait.ts';

/**
 * The text that goes into a group chat with a picture: title, one sentence, what there is of date,
 * place and telephone, and the address of the page. From the same facts as the picture.
 */
export function chatText(subject: Subject): string {
  return [
    `【${subject.sample ? '示例·' : ''}${subject.label}】${subject.title.text}`,
    ...factsOf(subject),
    `看全部：${subject.url}`,
    ...(subject.sample ? ['（这是示例内容，人物、地点、电话都不是真的。）'] : []),
  ].join('\n');
}

function factsOf(subject: Subject): string[] {
  switch (subject.kind) {
    case 'notice':
      return [
        subject.sentence.text,
        `文号：${subject.documentNumber.text}`,
        `日期：${subject.date}${subject.status ? `（${subject.status}）` : ''}`,
      ];
    case 'service-point':
      return [...servicePointFacts(subject).map(phrase), `打电话：${subject.telephone.text}`];
    case 'campaign':
      return [
        subject.sentence.text,
        `时间：${subject.period.text}${subject.status ? `（${subject.status}）` : ''}`,
      ];
    case 'guide':
    case 'support': {
      const { sentence, hotline } = subject;
      const call = hotline ? [`打电话：${hotline.number.text}（${hotline.name.text}）`] : [];
      return [sentence.text, ...call];
    }
    case 'figures':
      return [`${subject.number.text}${subject.unit.text}`, subject.source.text];
    case 'greeting':
      return [subject.wish.text, subject.sentence.text];
    case 'story':
      return [subject.sentence.text, `地点：${subject.place.text}`];
  }
}
