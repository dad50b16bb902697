/** Reads a Word file into plain blocks, with everything that does not come across noted. */
import { blocksOf } from './normalise.ts';
import type { Block, FoundPicture, Reading } from './reading.ts';
import type { Note } from './html.ts';
import { counterOf } from './numbering.ts';
import type { Relation, WordFile } from './open.ts';
import { nothingSeen, type Seen } from './seen.ts';
import { readStyles } from './styles.ts';
import { elementsOf, first, within, wordsOf, type XmlElement } from './xml.ts';
import { ImportError } from './errors.ts';

export interface WordText {
  blocks: Block[];
  notes: Note[];
  pictures: FoundPicture[];
  links: string[];
  seen: Seen;
}

/** @throws ImportError for a file without any words */
export function readWord(word: WordFile, name: string): WordText {
  const relations = word.relations(word.main);
  const part = (type: string) => {
    const target = [...relations.values()].find((relation) => relation.type === type)?.target;
    return { path: target, root: target === undefined ? undefined : word.xml(target) };
  };
  const reading: Reading = {
    styles: readStyles(part('styles').root),
    counter: counterOf(part('numbering').root),
    seen: nothingSeen(),
    pictures: [],
    links: [],
    diagram: (target) => {
      const root = word.xml(target);
      return root ? [...within(root, 'a:p')].map(wordsOf).filter(Boolean).join('、') : '';
    },
  };
  const main = word.xml(word.main)!;
  const body = first(main, 'w:body');
  const blocks = body ? blocksOf(body, reading, relations) : [];
  const notes = (['footnote', 'endnote'] as const).flatMap((kind) => {
    const { path, root } = part(`${kind}s`);
    return root ? notesIn(root, kind, reading, word.relations(path!)) : [];
  });
  reading.seen.margins = margins(word, relations);
  refuseEmpty(blocks, reading.pictures, name);
  const { pictures, links, seen } = reading;
  return { blocks, notes, pictures, links, seen };
}

function notesIn(
  root: XmlElement,
  kind: Note['kind'],
  reading: Reading,
  relations: Map<string, Relation>,
): Note[] {
  return elementsOf(root)
    .filter(({ name, attributes }) => name === `w:${kind}` && !attributes['w:type'])
    .map((element) => ({
      id: element.attributes['w:id'] ?? '',
      kind,
      blocks: blocksOf(element, reading, relations),
    }));
}

/** Words in headers and footers, page numbers apart. */
function margins(word: WordFile, relations: Map<string, Relation>): string[] {
  const texts = [...relations.values()]
    .filter(({ type }) => type === 'header' || type === 'footer')
    .map(({ target }) => word.xml(target))
    .flatMap((root) => (root ? [...within(root, 'w:p')].map((line) => wordsOf(line).trim()) : []))
    .filter((text) =>
      /[\p{Script=Han}\p{Script=Latin}]/u.test(text.replace(/[第共页页码PAGE]/g, '')),
    );
  return [...new Set(texts)];
}

function refuseEmpty(blocks: Block[], pictures: FoundPicture[], name: string): void {
  if (blocks.some(({ text }) => text.trim() !== '')) return;
  if (pictures.length > 0) {
    throw new ImportError(
      `“${name}”里只有图片，没有文字。要是扫描件，请先用识别工具变成文字，核对以后再导入；要是照片，请写上文字再导入。`,
    );
  }
  throw new ImportError(`“${name}”里没有文字，没有可以导入的内容。`);
}
