/** Words and damage that nobody thought of. */
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { compose } from '../../../src/import/compose.ts';
import { ImportError } from '../../../src/import/errors.ts';
import { write } from '../../../src/import/markdown.ts';
import { openWord } from '../../../src/import/open.ts';
import { readWord } from '../../../src/import/read.ts';
import { guard } from '../../../src/checks/safety.ts';
import { withoutSpace } from '../../../src/domain/text.ts';
import { parseSource } from '../../../src/source/read.ts';
import { filesIn, importInto, linesOf, scratch } from './helpers.ts';
import { p, r, word } from './word.ts';

const { place, root, remove } = scratch();
afterAll(remove);

const MARKS = [...'<>{}*_#[]()!`~|\\&-+=.:;@$^"\'/1a 　，。：“”（）《》、的工会一'];
const piece = fc.oneof(
  fc.constantFrom(...MARKS),
  fc.constantFrom(
    'import ',
    'export ',
    'http://',
    'https://example.org/a_b',
    'www.',
    '&amp;',
    '&#60;',
    '<!--',
    '-->',
    '```',
    '~~',
    '**',
    '1. ',
    '- ',
    '# ',
    '[^1]',
    '](',
    '<Law',
    '/>',
    '{/*',
  ),
);
const words = fc.array(piece, { minLength: 1, maxLength: 14 }).map((pieces) => pieces.join(''));
const LOOKS = ['', '', '<w:b/>', '<w:strike/>', '<w:b/><w:strike/>'];
const run = fc.tuple(words, fc.constantFrom(...LOOKS)).map(([text, looks]) => r(text, looks));
const paragraph = fc.array(run, { minLength: 1, maxLength: 4 });

test('whatever words a paragraph holds, they come out and run no program', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(paragraph, { minLength: 1, maxLength: 12 }), async (paragraphs) => {
      const { blocks, notes, links } = readWord(
        openWord(word(p('开头。') + paragraphs.map((runs) => p(runs.join(''))).join('')), 'x.docx'),
        'x.docx',
      );
      const { tree } = await compose(blocks, notes, links, 0);
      const text = `---\ntitle: x\n---\n\n${write(tree)}`;
      expect(guard(text, 'x.mdx')).toEqual([]);
      const file = parseSource({ kind: 'stories', id: 'x', path: 'x.mdx' }, text);
      const bare = (lines: string[]) => lines.map(withoutSpace).filter((line) => line !== '');
      expect(bare(linesOf(file.tree!))).toEqual(bare(blocks.map((block) => block.text)));
    }),
    { numRuns: 40 },
  );
});

test('a file with some bytes changed is read or refused, never half', async () => {
  const whole = word(p('车站里的热汤') + p('正文一段。'));
  const before = filesIn(root);
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 4 }),
      async (changes) => {
        const copy = Uint8Array.from(whole);
        for (const [at, value] of changes) copy[at] = value;
        try {
          readWord(openWord(copy, 'x.docx'), 'x.docx');
        } catch (error) {
          expect(error).toBeInstanceOf(ImportError);
        }
      },
    ),
    { numRuns: 150 },
  );
  await importInto(place, whole, { kind: 'story', id: 'whole' });
  expect(filesIn(root)).toHaveLength(before.length + 1);
});
