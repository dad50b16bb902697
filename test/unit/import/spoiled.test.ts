import { afterAll, describe, expect, test } from 'vitest';
import { ImportError } from '../../../src/import/errors.ts';
import { DraftError } from '../../../src/drafts/place.ts';
import type { ImportOptions } from '../../../src/import/index.ts';
import { filesIn, importInto, scratch } from './helpers.ts';
import { p, partsOf, PHOTO, picture, r, word, zip } from './word.ts';

const { place, remove, root } = scratch();
const before = filesIn(root);
afterAll(remove);

const TEXT = p('车站里的热汤') + p('2021年1月，工会干部来到车站，看望坚守岗位的职工。');
const parts = partsOf({ body: TEXT });
const whole = zip(parts);
const bytes = (text: string, encoding: BufferEncoding = 'latin1') => Buffer.from(text, encoding);
const OLE = bytes('\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1');

/** The whole file with other bytes at a place. */
function patched(at: number, ...values: number[]): Uint8Array {
  const copy = Uint8Array.from(whole);
  copy.set(values, at < 0 ? copy.length + at : at);
  return copy;
}
/** Where the signature of a record stands, from the end. */
const last = (...signature: number[]) => Buffer.from(whole).lastIndexOf(Buffer.from(signature));
const ENTRY = Buffer.from(whole).lastIndexOf('word/document.xml') - 46;
const END = last(0x50, 0x4b, 5, 6);
const withPart = (name: string, part: string | Uint8Array) => zip({ ...parts, [name]: part });
const withText = (text: string | Uint8Array) => withPart('word/document.xml', text);
const DOCUMENT = String(parts['word/document.xml']);
const inside = (from: string, to: string) => withText(DOCUMENT.replace(from, to));
const without = (name: string) =>
  zip(Object.fromEntries(Object.entries(parts).filter(([key]) => key !== name)));

interface Case {
  bytes: Uint8Array;
  says: RegExp;
  name?: string;
  options?: Partial<ImportOptions>;
}

const SPOILED: Record<string, Case> = {
  'an empty file': { bytes: bytes(''), says: /是空的.*重新保存/ },
  'a .doc': {
    bytes: Buffer.concat([OLE, Buffer.alloc(2000)]),
    name: '旧稿.doc',
    says: /“旧稿\.doc”是旧格式.*另存为.*docx/,
  },
  'a .wps': {
    bytes: Buffer.concat([OLE, Buffer.alloc(600)]),
    name: '稿.wps',
    says: /旧格式（\.doc 或 \.wps）/,
  },
  'a .doc named .docx': { bytes: OLE, says: /旧格式/ },
  'a document with a password': {
    bytes: Buffer.concat([OLE, Buffer.alloc(512), bytes('EncryptedPackage', 'utf16le')]),
    says: /加了密码.*取消密码/,
  },
  'a PDF': { bytes: bytes('%PDF-1.7\n%âãÏÓ'), name: '稿.pdf', says: /是 PDF.*原来的 Word/ },
  'an RTF': { bytes: bytes('{\\rtf1\\ansi}'), says: /RTF 格式/ },
  'a page of the web': { bytes: bytes('<html><body>字</body></html>'), says: /其实是网页/ },
  'plain text': { bytes: bytes('车站里的热汤', 'utf8'), says: /不是 Word 文件/ },
  'a photograph': { bytes: PHOTO, name: '照片.docx', says: /不是 Word 文件/ },
  'bytes without meaning': {
    bytes: Uint8Array.from({ length: 500 }, (_, at) => (at * 131) % 251),
    says: /不是 Word 文件/,
  },
  'a RAR': { bytes: bytes('Rar!\u001a\u0007\u0000'), says: /不是 Word 文件/ },
  'half a file': { bytes: whole.subarray(0, whole.length / 2), says: /坏了.*没有下载完/ },
  'a file without its last bytes': { bytes: whole.subarray(0, whole.length - 10), says: /坏了/ },
  'four bytes of a zip': { bytes: bytes('PK\u0003\u0004'), says: /坏了/ },
  'an end that points outside': { bytes: patched(END + 16, 0xff, 0xff, 0xff, 0x7f), says: /坏了/ },
  'an end that points to nothing': { bytes: patched(END + 16, 0, 0, 0, 0), says: /坏了/ },
  'one byte changed in the packed text': {
    bytes: patched(Buffer.from(whole).indexOf('word/document.xml') + 60, 0x55, 0xaa, 0x55),
    says: /坏了/,
  },
  'a wrong checksum': { bytes: patched(ENTRY + 16, 1, 2, 3, 4), says: /坏了/ },
  'a method that nobody knows': { bytes: patched(ENTRY + 10, 99), says: /坏了/ },
  'an entry that points to the wrong place': { bytes: patched(ENTRY + 42, 7), says: /坏了/ },
  'a zip with a password': { bytes: patched(ENTRY + 8, 1), says: /加了密码/ },
  'a size of four gigabytes': { bytes: patched(ENTRY + 24, 0xff, 0xff, 0xff, 0xff), says: /太大/ },
  'a bomb that says what it is': {
    bytes: withPart('word/media/1.png', new Uint8Array(70 * 1024 * 1024)),
    says: /太大/,
  },
  'a bomb that lies': { bytes: patched(ENTRY + 24, 9, 0, 0, 0), says: /坏了/ },
  'thousands of parts': { bytes: patched(END + 10, 0xff, 0xff), says: /太大/ },
  'a zip with nothing in it': { bytes: zip({}), says: /是压缩包/ },
  'a zip of pictures': {
    bytes: zip({ '照片/1.jpg': PHOTO }),
    name: '照片.zip',
    says: /是压缩包.*先解压/,
  },
  'a table of Excel': {
    bytes: zip({ '[Content_Types].xml': '<a/>', 'xl/workbook.xml': '<a/>' }),
    name: '表.xlsx',
    says: /是 Excel 表格/,
  },
  slides: {
    bytes: zip({ '[Content_Types].xml': '<a/>', 'ppt/presentation.xml': '<a/>' }),
    says: /是幻灯片/,
  },
  'an ODT': {
    bytes: zip({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<a/>' }),
    says: /ODT/,
  },
  macros: { bytes: withPart('word/vbaProject.bin', 'x'), says: /带有宏/ },
  'a .docm': { bytes: whole, name: '稿.docm', says: /带有宏/ },
  'no text': { bytes: without('word/document.xml'), says: /没有正文/ },
  'no list of contents': { bytes: without('[Content_Types].xml'), says: /压缩包/ },
  'an empty part': { bytes: withText(''), says: /里面坏了（word\/document\.xml）/ },
  'no XML at all': { bytes: withText('这不是 XML'), says: /里面坏了/ },
  'an element that is never closed': { bytes: inside('</w:body>', ''), says: /里面坏了/ },
  'elements that cross': { bytes: inside('</w:r></w:p>', '</w:p></w:r>'), says: /里面坏了/ },
  'an attribute without quotation marks': {
    bytes: inside('xml:space="preserve"', 'xml:space=preserve'),
    says: /里面坏了/,
  },
  'a lone sign <': { bytes: inside('车站', '<车站'), says: /里面坏了/ },
  'a lone sign &': { bytes: inside('车站', '&车站'), says: /里面坏了/ },
  'an entity that nobody defined': { bytes: inside('车站', '&chezhan;'), says: /里面坏了/ },
  'a character that does not exist': { bytes: inside('车站', '&#x110000;'), says: /里面坏了/ },
  'entities that grow': {
    bytes: withText(
      `<!DOCTYPE a [<!ENTITY b "${'x'.repeat(99)}"><!ENTITY c "&b;&b;&b;">]>${DOCUMENT.slice(DOCUMENT.indexOf('<w:doc'))}`,
    ),
    says: /里面坏了/,
  },
  'an entity that reads a file': {
    bytes: withText(
      `<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><w:document>&b;</w:document>`,
    ),
    says: /里面坏了/,
  },
  'a prefix without namespace': { bytes: inside('<w:body>', '<q:x/><w:body>'), says: /里面坏了/ },
  'two roots': { bytes: withText(`${DOCUMENT}<w/>`), says: /里面坏了/ },
  'words behind the root': { bytes: withText(`${DOCUMENT}字`), says: /里面坏了/ },
  'bytes that are not UTF-8': {
    bytes: withText(Buffer.concat([bytes('<a>'), bytes('\u00c4\u00e3\u00ff'), bytes('</a>')])),
    says: /里面坏了/,
  },
  'a thousand elements in each other': {
    bytes: inside(
      '<w:sectPr/>',
      '<w:sdt><w:sdtContent>'.repeat(500) + '</w:sdtContent></w:sdt>'.repeat(500),
    ),
    says: /里面坏了/,
  },
  'broken styles': {
    bytes: withPart('word/styles.xml', '<w:styles'),
    says: /里面坏了（word\/styles\.xml）/,
  },
  'broken numbering': {
    bytes: withPart('word/numbering.xml', '<a><b></a>'),
    says: /里面坏了（word\/numbering\.xml）/,
  },
  'broken relations': {
    bytes: withPart('word/_rels/document.xml.rels', '<Relationships>'),
    says: /里面坏了/,
  },
  'broken footnotes': {
    bytes: withPart('word/footnotes.xml', 'x'),
    says: /里面坏了（word\/footnotes\.xml）/,
  },
  'no body': { bytes: withText(DOCUMENT.replace(/<w:body>.*<\/w:body>/, '')), says: /没有文字/ },
  'an empty body': { bytes: word(''), says: /没有文字/ },
  'nothing but empty paragraphs': { bytes: word('<w:p/>'.repeat(20)), says: /没有文字/ },
  'nothing but space': { bytes: word(p('　　') + p('  ')), says: /没有文字/ },
  'nothing that was not deleted': {
    bytes: word('<w:p><w:del w:id="1"><w:r><w:delText>删</w:delText></w:r></w:del></w:p>'),
    says: /没有文字/,
  },
  'nothing that is not hidden': { bytes: word(p(r('藏', '<w:vanish/>'))), says: /没有文字/ },
  'a scanned page': {
    bytes: word({
      body: p(picture('p1')),
      relations: [['p1', 'image', 'media/1.jpg']],
      parts: { 'word/media/1.jpg': PHOTO },
    }),
    says: /只有图片，没有文字.*扫描件/,
  },
  'a secret document': {
    bytes: word(p('机密★1年') + TEXT),
    says: /标着“机密★1年”，不能放到网站上/,
  },
  'a document for inner use': { bytes: word(p('内 部 资 料') + TEXT), says: /不能放到网站上/ },
  'an id that exists': {
    bytes: whole,
    options: { id: 'bus' },
    says: /“bus”已经有了[\s\S]*--slug bus-2/,
  },
  'an id with capitals': {
    bytes: whole,
    options: { id: 'Soup' },
    says: /“Soup”不合格[\s\S]*--slug chezhan/,
  },
  'an id that climbs out of its folder': { bytes: whole, options: { id: '../x' }, says: /不合格/ },
  'a notice that is there already': {
    bytes: word(p('示例工〔2020〕1号') + p('关于测试的通知') + TEXT),
    options: { kind: 'notice' },
    says: /“2020-1”已经有了[\s\S]*--slug 2020-1-2/,
  },
};

describe('is refused with a sentence and leaves nothing behind', () => {
  test('there are at least sixty', () =>
    expect(Object.keys(SPOILED).length).toBeGreaterThanOrEqual(60));

  test.each(Object.entries(SPOILED))('%s', async (_, { bytes: file, name, options, says }) => {
    const error: unknown = await importInto(place, file, {
      kind: 'story',
      ...(name && { name }),
      ...options,
    }).catch((thrown: unknown) => thrown);
    expect(error).toSatisfy(
      (thrown) => thrown instanceof ImportError || thrown instanceof DraftError,
    );
    expect((error as Error).message).toMatch(says);
    expect((error as Error).message).not.toMatch(/\b(?:Error|undefined|NaN|at )/);
    expect(filesIn(root)).toEqual(before);
  });
});

/** Damage that leaves something to read: it comes in, and the officer is told. */
const TOLD: Record<string, { bytes: Uint8Array; says: RegExp }> = {
  'a picture that the file has lost': {
    bytes: word({ body: TEXT + p(picture('p1')), relations: [['p1', 'image', 'media/1.jpg']] }),
    says: /第1张图片在文件里找不到/,
  },
  'a picture without relation': {
    bytes: word(TEXT + p(picture('p1'))),
    says: /没有存在文件里的图片/,
  },
  'a picture on the web': {
    bytes: word({
      body: TEXT + p(picture('p1')),
      relations: [['p1', 'image', 'https://example.org/1.jpg', true]],
    }),
    says: /没有存在文件里的图片/,
  },
  'another file put in': { bytes: word(`${TEXT}<w:altChunk r:id="x"/>`), says: /插入的另一个文件/ },
  'personal data': {
    bytes: word(TEXT + p('身份证11010519491231002X，电话13812345678。')),
    says: /身份证号“110105\*+002X”[\s\S]*手机号“138\*\*\*\*5678”/,
  },
};

describe('comes in with a word about it', () => {
  test.each(Object.entries(TOLD))('%s', async (title, { bytes: file, says }) => {
    const { remarks } = await importInto(place, file, {
      kind: 'story',
      id: `t${Object.keys(TOLD).indexOf(title)}`,
    });
    expect(remarks.join('\n')).toMatch(says);
    expect(remarks.join('\n')).not.toMatch(/13812345678|11010519491231002X/);
  });
});
