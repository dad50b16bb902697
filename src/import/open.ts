/** Opens a Word file, or says what kind of file it is instead and what to do with it. */
import { posix } from 'node:path';
import { readZip, ZipError, type Parts } from '../office/zip.ts';
import { ImportError } from './errors.ts';
import { parseXml, within, type XmlElement, XmlError } from './xml.ts';

/** What another part of the file is to the one that names it. */
export interface Relation {
  /** Last word of the type: `image`, `hyperlink`, `footnotes`. */
  type: string;
  /** Name of a part; an address when the relation is external. */
  target: string;
  external: boolean;
}

export interface WordFile {
  /** Name of the part with the text. */
  main: string;
  /** The part as XML; `undefined` when there is none. */
  xml(name: string): XmlElement | undefined;
  /** The part as it lies in the file. */
  bytes(name: string): Uint8Array | undefined;
  names: string[];
  relations(part: string): Map<string, Relation>;
}

/** The largest file that is read at all, bytes. */
export const LARGEST_FILE = 100 * 1024 * 1024;

/**
 * @param name as the officer knows it, for messages
 * @throws ImportError
 */
export function openWord(bytes: Uint8Array, name: string): WordFile {
  refuseOthers(bytes, name);
  const parts = wordParts(bytes);
  refuseOtherPackages(parts, name);
  const xml = (part: string) => read(parts, part, name);
  const main = [...relationsOf('', xml).values()].find(({ type }) => type === 'officeDocument');
  const path = main?.target ?? 'word/document.xml';
  if (!parts.has(path)) throw new ImportError(`“${name}”里没有正文，不是 Word 文件。${SAVE_AS}`);
  return {
    main: path,
    xml,
    bytes: (part) => parts.get(part)?.(),
    names: [...parts.keys()],
    relations: (part) => relationsOf(part, xml),
  };
}

/** Word files with many photographs stay far below. */
const LIMITS = { part: 60 * 1024 * 1024, whole: 250 * 1024 * 1024, parts: 4000 };

const UNREADABLE = {
  damaged:
    '这个文件坏了，可能没有下载完。请用 Word 或 WPS 打开看看；能打开，就另存一份“.docx”再导入；打不开，请向发文件的人再要一份。',
  locked:
    '这个文件加了密码，读不了。请用 Word 打开，取消密码（“文件”→“信息”→“保护文档”），保存后再导入。',
  'too-large':
    '这个文件展开以后太大，不像是正常的 Word 文件，没有读它。请用 Word 打开，把图片压缩一下，另存一份“.docx”再导入。',
};

/** The parts of a file; what is wrong with it is told in words about Word files. */
function wordParts(bytes: Uint8Array): Parts {
  const parts = inWords(() => readZip(bytes, LIMITS));
  return new Map([...parts].map(([name, unpack]) => [name, () => inWords(unpack)]));
}

function inWords<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof ZipError) throw new ImportError(UNREADABLE[error.reason]);
    throw error;
  }
}

const SAVE_AS =
  '请用 Word 或 WPS 打开，点“文件”→“另存为”，类型选“Word 文档（*.docx）”，再导入新文件。';

/** Files that are no zip, by their first bytes. */
function refuseOthers(bytes: Uint8Array, name: string): void {
  const head = Buffer.from(bytes.subarray(0, 8)).toString('latin1');
  if (bytes.length === 0)
    throw new ImportError(`“${name}”是空的，一个字节也没有。请重新保存一份。`);
  if (head.startsWith('PK\u0003\u0004') || head.startsWith('PK\u0005\u0006')) return;
  if (head.startsWith('\u00d0\u00cf\u0011\u00e0')) {
    const locked = Buffer.from(bytes).includes(Buffer.from('EncryptedPackage', 'utf16le'));
    throw new ImportError(
      locked
        ? `“${name}”加了密码，读不了。请用 Word 打开，取消密码（“文件”→“信息”→“保护文档”），保存后再导入。`
        : `“${name}”是旧格式（.doc 或 .wps），读不了。${SAVE_AS}`,
    );
  }
  if (head.startsWith('%PDF')) {
    throw new ImportError(
      `“${name}”是 PDF，文字和段落已经拆散了，读不准。请找原来的 Word 文件；没有的话，用 Word 打开这个 PDF，另存为“.docx”，逐段核对后再导入。`,
    );
  }
  if (head.startsWith('{\\rtf')) throw new ImportError(`“${name}”是 RTF 格式，读不了。${SAVE_AS}`);
  if (/^\s*</.test(head)) throw new ImportError(`“${name}”其实是网页，不是 Word 文件。${SAVE_AS}`);
  throw new ImportError(
    `“${name}”不是 Word 文件，或者已经坏了。请用 Word 或 WPS 打开看看；能打开，就另存为“.docx”再导入。`,
  );
}

/** Zips that other programs made. */
function refuseOtherPackages(parts: Parts, name: string): void {
  const has = (start: string) => [...parts.keys()].some((part) => part.startsWith(start));
  if (has('word/vbaProject') || /\.docm$/i.test(name)) {
    throw new ImportError(
      `“${name}”里带有宏（一种程序），为了安全不读它。请用 Word 打开，点“文件”→“另存为”，类型选“Word 文档（*.docx）”，再导入新文件。`,
    );
  }
  if (has('xl/')) {
    throw new ImportError(`“${name}”是 Excel 表格。请把要发的内容复制到 Word 里，再导入。`);
  }
  if (has('ppt/')) {
    throw new ImportError(`“${name}”是幻灯片。请把要发的文字和图片复制到 Word 里，再导入。`);
  }
  if (parts.has('content.xml')) {
    throw new ImportError(`“${name}”是 ODT 格式，读不了。${SAVE_AS}`);
  }
  if (!parts.has('[Content_Types].xml')) {
    throw new ImportError(`“${name}”是压缩包，不是 Word 文件。请先解压，再导入里面的“.docx”文件。`);
  }
}

function read(parts: Parts, part: string, name: string): XmlElement | undefined {
  const bytes = parts.get(part)?.();
  if (!bytes) return undefined;
  try {
    return parseXml(bytes);
  } catch (error) {
    if (!(error instanceof XmlError)) throw error;
    throw new ImportError(
      `“${name}”里面坏了（${part}），读不了。请用 Word 或 WPS 打开，另存一份“.docx”，再导入新文件。`,
    );
  }
}

/** @param part `''` for the package itself */
function relationsOf(
  part: string,
  xml: (name: string) => XmlElement | undefined,
): Map<string, Relation> {
  const folder = posix.dirname(part);
  const list = xml(posix.join(folder, '_rels', `${posix.basename(part)}.rels`));
  const found = new Map<string, Relation>();
  for (const { attributes } of list ? within(list, 'rel:Relationship') : []) {
    const { Id = '', Target = '', Type = '', TargetMode } = attributes;
    const external = TargetMode === 'External';
    const target = external ? Target : posix.join('/', folder, decoded(Target)).slice(1);
    const absolute = !external && Target.startsWith('/') ? decoded(Target).slice(1) : target;
    found.set(Id, { type: Type.split('/').at(-1) ?? '', target: absolute, external });
  }
  return found;
}

function decoded(target: string): string {
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
}
