import { describe, expect, it } from 'vitest';
import { aliasTokens, normalise, searchTerms } from '../../../src/domain/search-terms.ts';

const texts = (query: string) => searchTerms(query).map(({ text }) => text);

describe('searchTerms', () => {
  it('finds words and pairs in a sentence', () => {
    expect(texts('老板不发工资')).toEqual(expect.arrayContaining(['老板', '工资', '发工']));
  });

  it('puts words before pairs', () => {
    const terms = searchTerms('劳动仲裁');
    expect(terms[0]!.weight).toBe(1);
    expect(terms.at(-1)!.weight).toBeLessThan(1);
  });

  it('gives little weight to pairs with particles', () => {
    const weak = searchTerms('工资的事').find(({ text }) => text === '资的');
    expect(weak?.weight).toBeLessThan(0.5);
  });

  it('drops question words that every page has', () => {
    expect(texts('工资怎么办')).not.toContain('怎么办');
  });

  it('keeps a single character when there is nothing else', () => {
    expect(texts('钱')).toEqual(['钱']);
  });

  it('keeps numbers and Latin words whole', () => {
    expect(texts('打12351')).toContain('12351');
    expect(texts('APP投诉')).toContain('app');
  });

  it.each(['', '   ', '？！', '…'])('is empty for “%s”', (query) => {
    expect(searchTerms(query)).toEqual([]);
  });

  it('looks at the beginning of a pasted text only', () => {
    expect(searchTerms('欠薪'.repeat(500)).length).toBeLessThan(10);
  });
});

describe('normalise', () => {
  it('makes full-width half-width and capitals small', () => {
    expect(normalise(' ＡＰＰ１２３ ')).toBe('app123');
  });
});

describe('aliasTokens', () => {
  it('says each token once', () => {
    const tokens = aliasTokens(['工资拖欠', '拖欠工资']).split(' ');
    expect(new Set(tokens).size).toBe(tokens.length);
  });
});
