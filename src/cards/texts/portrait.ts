/** The facts of a subject as short Chinese phrases, the most important ones first. */
import { servicePointFacts, supportFacts, type Fact } from '../subjects/facts.ts';
import type { Hotline, StoryFacts, Subject, SubjectKind, SubjectOf } from '../subjects/types.ts';

export interface Portrait {
  /** Name on small pictures. */
  name: string;
  /** The one fact that stands beside the name where there is room for one. */
  fact?: string;
  /** What every picture of some size shows. */
  main: string[];
  /** What only posters have room for. */
  more: string[];
}

type Painter<K extends SubjectKind> = (subject: SubjectOf<K>) => Portrait;

const PAINTERS: { [K in SubjectKind]: Painter<K> } = {
  notice: ({ shortTitle, issuer, documentNumber, date, status, sentence }) => ({
    name: shortTitle.text,
    fact: date,
    main: [`${issuer.text}${documentNumber.text}，${date}`, ...(status ? [status] : [])],
    more: [sentence.text],
  }),
  story: storyPortrait,
  visit: (subject) => {
    const portrait = storyPortrait(subject);
    return { ...portrait, main: [`${subject.place.text}，${subject.date}`, ...portrait.main] };
  },
  guide: ({ shortTitle, steps, hotline, sentence }) => ({
    name: shortTitle.text,
    ...(hotline && { fact: `先打${hotline.number.text}问一问` }),
    main: [...stepPhrases(steps.map(({ text }) => text)), ...call(hotline)],
    more: [sentence.text],
  }),
  support: (subject) => ({
    name: subject.shortTitle.text,
    ...(subject.hotline && { fact: `先打${subject.hotline.number.text}问一问` }),
    main: [phrase(supportFacts(subject)[0]!), ...call(subject.hotline)],
    more: supportFacts(subject).slice(1).map(phrase),
  }),
  'service-point': (subject) => {
    const [where, when] = servicePointFacts(subject, true).map(phrase);
    const [what] = servicePointFacts(subject).map(phrase);
    const { shortTitle, telephone, landmark } = subject;
    const call = `打电话：${telephone.text}`;
    const more = landmark ? [landmark.text, what!] : [what!];
    return { name: shortTitle.text, fact: call, main: [where!, call, when!], more };
  },
  campaign: ({ shortTitle, theme, period, status, lines }) => ({
    name: status ? `${theme.text}（${status}）` : theme.text,
    fact: shortTitle.text,
    main: [
      theme.text,
      period.text,
      ...(status ? [status] : []),
      lines.map(({ name }) => name).join('、'),
    ],
    more: [],
  }),
  figures: ({ shortTitle, number, unit, bars, source }) => ({
    name: `${number.text}${unit.text}`,
    fact: shortTitle.text,
    main: [
      `${number.text}${unit.text}`,
      bars.map(({ name, label }) => `${name.text}${label.text}`).join('、'),
      source.text,
    ],
    more: [],
  }),
  greeting: ({ wish, festival, sentence }) => ({
    name: wish.text,
    main: [festival.text, wish.text],
    more: [sentence.text],
  }),
};

/** What the pictures of a subject tell. */
export function portraitOf(subject: Subject): Portrait {
  return (PAINTERS[subject.kind] as Painter<SubjectKind>)(subject);
}

/** 在哪里：南山路1号；公交站往北. */
export function phrase({ name, values }: Fact): string {
  return `${name}：${values.map(({ text }) => text).join('；')}`;
}

function stepPhrases(steps: string[]): string[] {
  if (steps.length === 0) return [];
  return [`先做这几步：${steps.join('；')}`];
}

function call(hotline: Hotline | undefined): string[] {
  return hotline ? [`打电话：${hotline.number.text}（${hotline.name.text}）`] : [];
}

function storyPortrait({ shortTitle, quote, place, sentence, picture }: StoryFacts): Portrait {
  return {
    name: shortTitle.text,
    fact: place.text,
    main: [
      ...(quote ? [`“${quote.text.text}”——${quote.by.text}`] : [sentence.text]),
      ...(picture ? ['配有一幅图'] : []),
    ],
    more: [],
  };
}
