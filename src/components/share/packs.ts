/** What is saved as one file on the share desk: the browser puts it together when it is asked for. */
import { FORMAT_TEXTS } from '../../cards/texts/formats.ts';
import {
  CARD_FORMATS,
  cardPath,
  type CardCollection,
  type CardFormat,
} from '../../domain/addresses.ts';
import { saveName } from '../../domain/file-name.ts';

export interface Pack {
  /** Under which it is saved. */
  name: string;
  /** Paths of files of the site, by their names in the pack. */
  files: Record<string, string>;
  /** Texts, by their names in the pack. */
  texts: Record<string, string>;
}

/** An entry that has share images. */
interface OfEntry {
  collection: CardCollection;
  id: string;
  title: string;
}

/** Characters of a description that go into a file's name. */
const LONGEST_NAME = 20;

/** All share images under the names by which people know them, and the text that goes with them. */
export function imagesPack({ collection, id, title }: OfEntry, text: string): Pack {
  const formats = Object.keys(CARD_FORMATS) as CardFormat[];
  return {
    name: saveName(title, '全部图片', 'zip'),
    files: Object.fromEntries(
      formats.map((format) => [
        saveName(title, FORMAT_TEXTS[format].name, 'png'),
        cardPath(collection, id, format),
      ]),
    ),
    texts: { [saveName(title, '群里文字', 'txt')]: `${text}\n` },
  };
}

/** Covers and pictures of an article for WeChat, numbered as in the text. */
export function picturesPack(
  { collection, id, title }: OfEntry,
  pictures: readonly { path: string; alt: string }[],
): Pack {
  const numbered = pictures.map(({ path, alt }, index): [string, string] => {
    const number = String(index + 1).padStart(2, '0');
    return [saveName(number, alt.slice(0, LONGEST_NAME), path.split('.').at(-1)!), path];
  });
  const lines = pictures.map(({ alt }, index) => `【图${index + 1}：${alt}】`);
  return {
    name: saveName(title, '公众号图片', 'zip'),
    files: {
      '00-封面900×383.png': cardPath(collection, id, 'cover'),
      '00-封面500×500.png': cardPath(collection, id, 'square'),
      ...Object.fromEntries(numbered),
    },
    texts: { '说明.txt': [`《${title}》的图片，按文章里的顺序：`, ...lines, ''].join('\r\n') },
  };
}
