/** Made-up stories for the benches: a number gives the same story on every machine and every day. */
import { stringify } from 'yaml';
import { seeded } from '../../unit/release/tiny-site.ts';
import { HEADINGS, SAYINGS, SENTENCES, TITLES, WORDS } from './words.ts';

type Slot = keyof typeof WORDS;
type Part = keyof typeof SENTENCES;
interface Dice {
  one<T>(list: readonly T[]): T;
  /** Some different ones, or all in another order. */
  some<T>(list: readonly T[], count?: number): T[];
}

/** What a site around the stories has for them to point to. */
export interface Surroundings {
  /** Administrative codes. */
  districts: readonly string[];
  /** Ids of campaigns by their year, and the lines of work they all have. */
  campaigns: ReadonlyMap<number, string>;
  linesOfWork: readonly string[];
}

/** Slots that hold for a whole story; the others change with every sentence. */
const FIXED = ['surname', 'job', 'place', 'skill', 'helper', 'office', 'home'] as const;
type Fixed = (typeof FIXED)[number];

/** Parts of a story: what it is made of, and how many sentences of each. */
const PLAN: readonly (readonly [Part, number])[][] = [
  [['scene', 7]],
  [
    ['work', 11],
    ['talk', 2],
  ],
  [
    ['visit', 9],
    ['talk', 3],
  ],
  [
    ['change', 7],
    ['talk', 1],
    ['ending', 2],
  ],
];
const SENTENCES_A_PARAGRAPH = 3;
const DAY = 24 * 60 * 60 * 1000;
const KINDS = ['exemplary', 'visit', 'experience'];

/**
 * Stories 1, 2, 3 … without end, each about 1,500 characters long, no two with one title or one
 * summary. The first ones are the same however many are taken.
 */
export function* storiesIn(around: Surroundings): Generator<{ id: string; mdx: string }> {
  const seen = new Set<string>();
  for (let number = 1; ; number++) {
    const dice = diceOf(number);
    yield { id: `story-${String(number).padStart(5, '0')}`, mdx: storyOf(dice, seen, around) };
  }
}

function storyOf(dice: Dice, seen: Set<string>, around: Surroundings): string {
  let hero: Record<Fixed, string> & Partial<Record<Slot, string>> = heroOf(dice);
  const fill = (text: string) =>
    text.replaceAll(/\{(\w+)\}/g, (_, slot: Slot) => hero[slot] ?? dice.one<string>(WORDS[slot]));
  const unseen = (make: () => string): string => {
    for (let text = make(); ; text = make()) {
      if (!seen.has(text) && seen.add(text)) return text;
    }
  };
  const title = unseen(() => {
    hero = heroOf(dice);
    return fill(dice.one(TITLES));
  });
  const description = unseen(
    () => `${fill(dice.one(SENTENCES.scene))}${fill(dice.one(SENTENCES.change))}`,
  );
  const [year, campaign] = dice.one([...around.campaigns]);
  const saying = dice.one(SAYINGS);
  const by = `${hero.surname}师傅，${hero.job}`;
  const front = {
    title,
    shortTitle: `${hero.place}的${hero.job}`,
    description,
    published: dayIn(year, dice),
    sample: true,
    kind: dice.one(KINDS),
    district: dice.one(around.districts),
    campaign,
    linesOfWork: dice.some(around.linesOfWork, 2),
    people: [
      { name: `${hero.surname}师傅`, nameStyle: '化名', role: hero.job },
      { name: hero.helper, nameStyle: '化名', role: '工会工作人员' },
    ],
    quote: { text: saying, by },
    source: `示例：${hero.office}`,
  };
  const quote = `<Quote by="${by}">\n\n${saying}\n\n</Quote>`;
  const unused = Object.fromEntries(
    Object.entries(SENTENCES).map(([name, list]) => [name, dice.some<string>(list)]),
  ) as Record<Part, string[]>;
  const body = PLAN.map((part, index) => {
    const sentences = part.flatMap(([name, count]) => unused[name].splice(0, count));
    const text = paragraphs(sentences.map(fill));
    if (index === 0) return text;
    const heading = `## ${dice.one(HEADINGS[index - 1]!)}`;
    return [heading, text, ...(index === 2 ? [quote] : [])].join('\n\n');
  });
  return `---\n${stringify(front)}---\n\n${body.join('\n\n')}\n`;
}

function heroOf(dice: Dice): Record<Fixed, string> {
  return Object.fromEntries(FIXED.map((slot) => [slot, dice.one<string>(WORDS[slot])])) as Record<
    Fixed,
    string
  >;
}

/** A day of a campaign's summer or of the weeks behind it. */
function dayIn(year: number, dice: Dice): string {
  const days = Array.from({ length: 120 }, (_, day) => day);
  return new Date(Date.UTC(year, 6, 1) + dice.one(days) * DAY).toISOString().slice(0, 10);
}

function paragraphs(sentences: readonly string[]): string {
  const starts = sentences.flatMap((_, at) => (at % SENTENCES_A_PARAGRAPH === 0 ? [at] : []));
  return starts.map((at) => sentences.slice(at, at + SENTENCES_A_PARAGRAPH).join('')).join('\n\n');
}

function diceOf(number: number): Dice {
  const random = seeded(number);
  const below = (limit: number) => Math.floor(random() * limit);
  return {
    one: (list) => list[below(list.length)]!,
    some(list, count = list.length) {
      const rest = [...list];
      return Array.from({ length: count }, () => rest.splice(below(rest.length), 1)[0]!);
    },
  };
}
