/** The Word file, made as the browser makes it, opened again. */
import { Packer } from 'docx';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { wordFile } from '../../../src/components/documents/word.ts';
import { compose, paperForm } from '../../../src/domain/documents/compose.ts';
import { DOCUMENTS } from '../../../src/domain/documents/index.ts';
import { plainText } from '../../../src/domain/documents/plain-text.ts';

async function partsOf(...input: Parameters<typeof compose>): Promise<Record<string, string>> {
  const bytes = await Packer.toBuffer(wordFile(compose(...input)));
  const files = Object.entries(unzipSync(new Uint8Array(bytes)));
  return Object.fromEntries(files.map(([name, content]) => [name, strFromU8(content)]));
}

describe.each(DOCUMENTS.map((document) => [document.slug, document] as const))(
  '%s',
  (_, document) => {
    test.each([
      ['the sample', document.sample],
      ['the blank form', {}],
    ])('%s holds every word of the text', async (_name, values) => {
      const { 'word/document.xml': xml = '' } = await partsOf(paperForm(document), values);
      const words = xml.replace(/<[^>]+>/g, '').replace(/\s/g, '');
      const wanted = plainText(compose(paperForm(document), values))
        .split(/____|\n|：|；|　|\s|^\d\. /m)
        .filter(Boolean);
      expect(wanted.length).toBeGreaterThan(10);
      expect(wanted.filter((word) => !words.includes(word))).toEqual([]);
    });

    test('is A4 and tells nothing of the phone', async () => {
      const parts = await partsOf(paperForm(document), document.sample);
      expect(parts['word/document.xml']).toContain('w:w="11906" w:h="16838"');
      expect(parts['docProps/core.xml']).not.toMatch(/Un-named|示例/);
      expect(parts['docProps/core.xml']).toContain(document.title);
    });
  },
);
