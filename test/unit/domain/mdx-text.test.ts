import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { escapeForMdx, mendTables } from '../../../src/domain/mdx-text.ts';
import { parseMdx } from '../../../src/source/mdx.ts';

const NAMES = ['Law', 'Quote', 'Steps', 'Step'];

describe('what MDX would take for code is text', () => {
  test.each([
    ['工资 a<b', '工资 a\\<b'],
    ['{x} 和 {{y}}', '\\{x} 和 \\{\\{y}}'],
    ['<script>alert(1)</script>', '\\<script>alert(1)\\</script>'],
    ['<Lawyer>', '\\<Lawyer>'],
    ['<Law law={x} />', '\\<Law law=\\{x} />'],
  ])('%s', (typed, safe) => expect(escapeForMdx(typed, NAMES)).toBe(safe));
});

describe('what is right stays', () => {
  test.each([
    '<Law law="labour-law" article="30" />',
    '<Quote by="刘师傅，公交驾驶员">\n\n原话\n\n</Quote>',
    '<Steps>\n\n<Step title="写 3>2">\n\n</Step>\n\n</Steps>',
    '`a<b` 和 ``{`x`}``',
    '```\nif (a<b) {x}\n```',
    '{/* 给编辑看的 */}',
    'a\\<b \\{x}',
    '正文[^1]\n\n[^1]: 脚注',
  ])('%s', (text) => expect(escapeForMdx(text, NAMES)).toBe(text));
});

test('once is enough', () => {
  fc.assert(
    fc.property(typed, (text) => {
      const once = escapeForMdx(text, NAMES);
      expect(escapeForMdx(once, NAMES)).toBe(once);
    }),
  );
});

test('whatever is typed, MDX can read it', () => {
  fc.assert(
    fc.property(typed, (text) => {
      const { problems } = parseMdx(
        `---\ntitle: x\n---\n\n${escapeForMdx(text, ['Law'])}\n`,
        'x.mdx',
      );
      expect(problems).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

const typed = fc
  .array(
    fc.constantFrom(
      '<',
      '>',
      '{',
      '}',
      '/',
      '`',
      '\\',
      '*',
      '|',
      '字',
      'a',
      ' ',
      '\n',
      '=',
      '"',
      '!',
    ),
  )
  .map((characters) => characters.join(''));

describe('tables', () => {
  test('a pasted one gets its row of dashes', () => {
    expect(mendTables('前面\n\n| 项目 | 标准 |\n| 慰问 | 1000元 |\n\n后面')).toBe(
      '前面\n\n| 项目 | 标准 |\n| --- | --- |\n| 慰问 | 1000元 |\n\n后面',
    );
  });
  test.each(['| a | b |\n| :-- | --: |\n| c | d |', '| 只有一行 |', 'a | b'])('%s stays', (text) =>
    expect(mendTables(text)).toBe(text),
  );
});
