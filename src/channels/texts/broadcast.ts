/** A script for the works radio: what an announcer reads aloud, numbers and all. */
import { bodyLines, text as textForms } from '../../authoring/text.ts';
import type { Names } from '../../authoring/text-form.ts';
import { agedSumNote } from '../../domain/aged-sum.ts';
import { spoken, spokenTelephone } from '../../domain/announcer.ts';
import { PART_NAMES, SAMPLE_NOTE } from '../../schemas/vocabulary.ts';
import { stepTitles } from '../../source/body.ts';
import type { Content } from '../../source/types.ts';
import { factLines, type ItemFacts } from './facts.ts';
import { namesOf } from './names.ts';

/** Characters a minute at the pace of a broadcast. */
const PACE = 240;

/** The script, one paragraph a line; facts that matter are said again at the end. */
export function broadcastText(content: Content, facts: ItemFacts): string {
  const { union } = content.site;
  return [
    `各位职工朋友，大家好。这里是${union.name}。`,
    ...(facts.sample ? [`${SAMPLE_NOTE}。`] : []),
    `${facts.title}。`,
    ...linesOf(content, facts),
    '再说一遍。',
    ...factLines(facts).map((line) => `${line}。`),
    '谢谢收听。',
  ]
    .map((line) => spoken(line).replace(/[，。]+$/u, '。'))
    .join('\n');
}

/** How long it takes to read, in minutes, at least one. */
export function minutesOf(script: string): number {
  return Math.max(1, Math.round(script.replace(/\s/g, '').length / PACE));
}

/** A core fact as the announcer says it. */
export function spokenFact(fact: string): string {
  return /^\d{5}$|^[\d-]+$/.test(fact) ? spokenTelephone(fact) : spoken(fact);
}

function linesOf(content: Content, facts: ItemFacts): string[] {
  const { collection, id } = facts;
  switch (collection) {
    case 'stories': {
      const { tree } = content.stories.find((entry) => entry.id === id)!;
      return tree ? bodyLines(tree, namesOf(content)) : [];
    }
    case 'notices': {
      const campaign = content.campaigns.find(({ data }) => data.notice === id)?.data;
      return [
        facts.sentence,
        ...(campaign?.linesOfWork ?? []).map(
          ({ heading, summary }) => `${heading}。${firstSentence(summary)}`,
        ),
      ];
    }
    case 'legal-aid': {
      const { data, tree } = content['legal-aid'].find((entry) => entry.id === id)!;
      return [
        data.answer,
        `${PART_NAMES.firstStep}。${data.firstStep}`,
        ...stepLines(tree ? stepTitles(tree) : []),
        ...data.timeLimits.map(({ what, limit }) => `${what}，${limit}。`),
        ...data.doNot.map(({ text, because }) => `${text}。${because}`),
      ];
    }
    case 'support': {
      const { data } = content.support.find((entry) => entry.id === id)!;
      return [
        data.answer,
        `${PART_NAMES.firstStep}。${data.firstStep}`,
        ...sums(content, data.standards),
      ];
    }
  }
}

/** What follows it may speak of things that stand on the page only. */
const firstSentence = (text: string) => text.split(/(?<=。)/u)[0] ?? '';

const stepLines = (titles: readonly string[]): string[] =>
  textForms.Steps({ attributes: {}, parts: titles.map((title) => [`${title}。`]) }, NO_NAMES);

/** Sums never stand without the words that say whether they still hold. */
function sums(
  content: Content,
  standards: Content['support'][number]['data']['standards'],
): string[] {
  return standards.map(({ who, amountYuan, per, basis }) => {
    const notice = content.notices.find((entry) => entry.id === basis.notice)?.data;
    const note = notice && agedSumNote(notice);
    return `${who}，${amountYuan}元/${per}。${note ? `${note}。` : ''}`;
  });
}

const NO_NAMES: Names = { citation: () => '', hotline: () => undefined };
