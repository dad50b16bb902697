import { pinyin } from 'pinyin-pro';
import { describe, expect, it } from 'vitest';
import { conceptsIn, isConcept, meant } from '../../../src/domain/search/concepts.ts';
import {
  openDictionary,
  packPairs,
  simplify,
  unpackPairs,
} from '../../../src/domain/search/dictionary.ts';
import { excerpt } from '../../../src/domain/search/excerpt.ts';
import { asksForNews, DOCUMENT, OFFICE, shares, TOOL } from '../../../src/domain/search/intents.ts';
import { rank } from '../../../src/domain/search/ranking.ts';
import { commonSounds, heard, initial } from '../../../src/domain/search/sounds.ts';
import { createSpeller } from '../../../src/domain/search/speller.ts';
import { searchTerms, termsWith, tokensInWords } from '../../../src/domain/search/terms.ts';
import { normalise } from '../../../src/domain/search/text.ts';

const tokens = (query: string) => searchTerms(query).map(({ token }) => token);
const weight = (query: string, token: string) =>
  searchTerms(query).find((term) => term.token === token)?.weight ?? 0;

describe('normalise', () => {
  it.each([
    [' ＡＰＰ１２３ ', 'app123'],
    ['falǜ', 'falv'],
    ['láodòng', 'laodong'],
    ['劳动仲裁', '劳动仲裁'],
  ])('makes “%s” “%s”', (typed, normal) => {
    expect(normalise(typed)).toBe(normal);
  });
});

describe('searchTerms', () => {
  it('finds every pair of neighbours in a sentence', () => {
    expect(tokens('老板不发工资')).toEqual(expect.arrayContaining(['老板', '工资', '发工']));
  });

  it('puts what matters most first', () => {
    const weights = searchTerms('劳动仲裁要多久').map((term) => term.weight);
    expect(weights).toEqual(weights.toSorted((a, b) => b - a));
  });

  it('gives little weight to pairs with particles', () => {
    expect(weight('工资的事', '资的')).toBeLessThan(weight('工资的事', '工资') / 2);
  });

  it('drops question words that every page has', () => {
    expect(tokens('工资怎么办')).not.toContain('怎么');
  });

  it('adds the words in which pages say it', () => {
    expect(tokens('薪水没到账')).toEqual(expect.arrayContaining(['拖欠', '工资']));
  });

  it('gives them more weight when they are all of the query', () => {
    expect(weight('欠薪', '拖欠')).toBeGreaterThan(weight('欠薪的话先找老板谈一谈再说', '拖欠'));
  });

  it('lets the name of a place outweigh the rest', () => {
    const [first] = searchTerms('五河法律援助', ['五河']);
    expect(first?.token).toBe('五河');
  });

  it('keeps numbers and Latin words whole', () => {
    expect(tokens('打12351')).toContain('12351');
    expect(tokens('app投诉')).toContain('app');
  });

  it.each(['', '？！', '…', '钱'])('finds no pair in “%s”', (query) => {
    expect(tokens(query)).toEqual([]);
  });

  it('looks at the beginning of a pasted text only', () => {
    expect(searchTerms('欠薪'.repeat(500)).length).toBeLessThan(10);
  });
});

describe('tokensInWords', () => {
  it('leaves out pairs across the edge of two words', () => {
    expect(tokensInWords('劳动仲裁')).toEqual(['劳动', '仲裁']);
  });
});

describe('concepts', () => {
  it('sees the same meaning in different words', () => {
    expect(conceptsIn('老板跑路')).toEqual(conceptsIn('厂子倒闭'));
    expect(conceptsIn('老板跑路').every(isConcept)).toBe(true);
  });

  it('says how much of the text a word makes up', () => {
    expect(meant('欠薪')).toEqual([{ page: '拖欠工资', share: 1 }]);
    expect(meant('天气')).toEqual([]);
  });
});

describe('intents', () => {
  it.each([
    ['送温暖的通知', true],
    ['老板不发工资', false],
  ])('%s: asks for news %s', (query, asks) => {
    expect(asksForNews(query)).toBe(asks);
  });

  it.each([
    ['offices for who names a place', '五河 法律援助', '法律援助', OFFICE],
    ['offices for who asks where one is', '法律援助在哪', '法律援助', OFFICE],
    ['tools for who wants to reckon', '加班费计算', '加班费', TOOL],
    ['documents for who wants a form', '仲裁申请书', '仲裁', DOCUMENT],
  ] as const)('counts %s more', (_, one, other, mark) => {
    expect(shares(one, ['五河'])[mark]).toBeGreaterThan(shares(other, ['五河'])[mark]);
  });
});

/** Names, words of texts, and pairs that only meet. */
const dictionary = openDictionary({
  letter: 'h',
  pages: 3,
  pairs: [
    packPairs('劳动 仲裁 动仲 法律 律援 援助 老板 跑了 工资 工伤 伤认 认定 拖欠 欠薪'.split(' ')),
    packPairs(['公司', '包工', '工头', '社保']),
    packPairs(['板跑', '欠工']),
  ],
  others: '12351 app @0',
  reading: { places: '五河 固镇', variants: '勞劳動动', sounds: '行hang了le' },
});

describe('dictionary', () => {
  it('packs pairs and unpacks them', () => {
    const pairs = ['仲裁', '劳务', '劳动'];
    expect(packPairs(pairs)).toBe('仲裁 劳务动');
    expect(unpackPairs(packPairs(pairs)).toSorted()).toEqual(pairs.toSorted());
  });

  it('gives each token a code of its own, none the beginning of another', () => {
    const codes = [...dictionary.codes.values()];
    expect(new Set(codes).size).toBe(codes.length);
    expect(new Set(codes.map(({ length }) => length)).size).toBe(1);
    expect(codes.every((code) => /^h[a-z]+$/.test(code))).toBe(true);
  });

  it('turns traditional characters', () => {
    expect(simplify('勞動仲裁', dictionary)).toBe('劳动仲裁');
  });

  it('knows no pair where nothing is packed', () => {
    expect(unpackPairs('')).toEqual([]);
  });

  it('helps single characters to pairs', () => {
    expect(termsWith('薪', dictionary).map(({ token }) => token)).toEqual(['欠薪']);
  });
});

describe('sounds', () => {
  const sounds = commonSounds();

  it('has one for each of the 3,755 characters', () => {
    expect(sounds.size).toBe(3755);
  });

  it('has only sounds that the character really has', () => {
    const wrong = [...sounds].filter(([character, sound]) => {
      const real = pinyin(character, {
        toneType: 'none',
        multiple: true,
        type: 'array',
        v: true,
      });
      return !real.includes(sound);
    });
    // The list puts 帧 by its older sound.
    expect(wrong).toEqual([['帧', 'zheng']]);
  });

  it.each([
    ['zhong', 'zong'],
    ['lan', 'nan'],
    ['xin', 'xing'],
  ])('%s is heard like %s', (one, other) => {
    expect(heard(one)).toBe(heard(other));
  });

  it.each([
    ['zhong', 'zh'],
    ['bao', 'b'],
    ['er', ''],
  ])('%s begins with “%s”', (syllable, begin) => {
    expect(initial(syllable)).toBe(begin);
  });
});

describe('speller', () => {
  const spell = createSpeller(dictionary);

  it.each([
    ['laodongzhongcai', '劳动仲裁'],
    ['lao dong zhong cai', '劳动仲裁'],
    ['laodongzongcai', '劳动仲裁'],
    ['ldzc', '劳动仲裁'],
    ['laodongzhongc', '劳动仲裁'],
    ['laobanpaole', '老板跑了'],
    ['falvyuanzhu', '法律援助'],
    ['劳动种裁', '劳动仲裁'],
    ['工商认定', '工伤认定'],
    ['wuhe 劳动仲才', 'wuhe 劳动仲裁'],
  ])('reads %s as %s', (typed, text) => {
    expect(spell(typed)).toEqual({ text, changed: true });
  });

  it.each(['劳动仲裁', '包工头', 'app', '12351', '天气', 'qwertyuiop', '不请公司', ''])(
    'leaves “%s” alone',
    (typed) => {
      expect(spell(typed)).toEqual({ text: typed, changed: false });
    },
  );
});

describe('rank', () => {
  const page = (id: string, score: number) => ({ id, score });

  it('sums what the terms find, by their weight', () => {
    const { pages } = rank(
      [
        { weight: 1, scale: 1, pages: [page('a', 1), page('b', 3)] },
        { weight: 2, scale: 1, pages: [page('a', 2)] },
      ],
      3,
      new Map(),
    );
    expect(pages).toEqual([page('a', 5), page('b', 3)]);
  });

  it('says how much of the query the best page answers', () => {
    const finding = { weight: 1, scale: 1, pages: [page('a', 1)] };
    expect(rank([finding], 4, new Map()).coverage).toBe(0.25);
    expect(rank([], 4, new Map())).toEqual({ pages: [], coverage: 0 });
  });

  it('leaves out what is far behind', () => {
    const finding = { weight: 1, scale: 1, pages: [page('a', 10), page('b', 1)] };
    expect(rank([finding], 1, new Map()).pages).toEqual([page('a', 10)]);
  });

  it('counts single pages less', () => {
    const finding = { weight: 1, scale: 1, pages: [page('a', 3), page('b', 2)] };
    expect(rank([finding], 1, new Map([['a', 0.5]])).pages[0]).toEqual(page('b', 2));
  });
});

describe('excerpt', () => {
  const terms = [
    { token: '劳动', weight: 1 },
    { token: '动仲', weight: 0.7 },
    { token: '仲裁', weight: 1 },
  ];

  it('marks neighbouring pairs as one stretch', () => {
    expect(excerpt('去申请劳动仲裁吧', terms)).toEqual([
      { text: '去申请', marked: false },
      { text: '劳动仲裁', marked: true },
      { text: '吧', marked: false },
    ]);
  });

  it('shows the part that answers best', () => {
    const parts = excerpt(`${'先说别的。'.repeat(30)}再说劳动仲裁。`, terms);
    expect(parts[0]?.text).toBe('…');
    expect(parts.some(({ text, marked }) => marked && text === '劳动仲裁')).toBe(true);
  });

  it('shows the beginning when nothing matches', () => {
    expect(excerpt('不相干', terms)).toEqual([{ text: '不相干', marked: false }]);
  });
});
