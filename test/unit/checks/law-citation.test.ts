import { expect, test } from 'vitest';
import { problems } from './helpers.ts';

const GUIDE = 'legal-aid/wages.mdx';
const body = (tag: string) =>
  problems('law-citation', { [GUIDE]: ['<Law law="sample-law" article="3" />', tag] });
const field = (article: string) =>
  problems('law-citation', { [GUIDE]: ['article: "30"', `article: "${article}"`] });

test('a law that is not there', () => {
  expect(body('<Law law="sample" article="3" />')).toMatchInlineSnapshot(
    `"legal-aid/wages.mdx:29:15: <Law> 的 law 写的是“sample”，content/laws/ 里没有这部法律。改为：<Law law="sample-law" article="3" /> [law-citation]"`,
  );
});

test('an article whose words are not there', () => {
  expect(body('<Law law="sample-law" article="31" />')).toMatchInlineSnapshot(
    `"legal-aid/wages.mdx:29:15: laws/sample-law.json 里没有《示例法》第三十一条的原文，请先核对条号，再把原文补进去；现在有第 3、30 条 [law-citation]"`,
  );
});

test('an article beyond the end of the law', () => {
  expect(body('<Law law="sample-law" article="41" />')).toMatchInlineSnapshot(
    `"legal-aid/wages.mdx:29:15: 《示例法》一共只有 40 条，没有第四十一条 [law-citation]"`,
  );
});

test('an inserted article', () => {
  expect(body('<Law law="sample-law" article="30-1" />')).toMatchInlineSnapshot(
    `"legal-aid/wages.mdx:29:15: laws/sample-law.json 里没有《示例法》第三十条之一的原文，请先核对条号，再把原文补进去；现在有第 3、30 条 [law-citation]"`,
  );
});

test('citations in fields', () => {
  expect(field('31')).toMatchInlineSnapshot(
    `"legal-aid/wages.mdx:17:41: laws/sample-law.json 里没有《示例法》第三十一条的原文，请先核对条号，再把原文补进去；现在有第 3、30 条 [law-citation]"`,
  );
});

test('a number in the wrong form is left to the schema', () => {
  expect(field('三十一')).toBe('');
});
