import { describe, expect, test } from 'vitest';
import { decode } from '../../../src/source/decode.ts';
import { parseBytes } from '../../../src/source/read.ts';

/** “标题：示例” as Notepad saves it with the encoding ANSI. */
const GBK = [0xb1, 0xea, 0xcc, 0xe2, 0xa3, 0xba, 0xca, 0xbe, 0xc0, 0xfd];
const utf8 = (text: string) => [...new TextEncoder().encode(text)];
const problem = (bytes: number[]) => decode(Uint8Array.from(bytes)).problem;

describe('what cannot be read', () => {
  test('ANSI, with the place where it begins', () => {
    expect(problem([...utf8('---\ntitle: '), ...GBK])).toMatchInlineSnapshot(`
      {
        "column": 8,
        "line": 2,
        "message": "这个文件的编码不对，网页上会变成乱码：请用记事本打开，点“文件”里的“另存为”，编码选 UTF-8，再保存",
      }
    `);
  });

  test('“Unicode”, as Notepad calls UTF-16', () => {
    expect(problem([0xff, 0xfe, 0x3a, 0x79])?.message).toContain('UTF-8');
  });

  test('a text that another program has already spoilt', () => {
    expect(problem(utf8('甲\n乙�丙'))).toMatchInlineSnapshot(`
      {
        "column": 2,
        "line": 2,
        "message": "这里有乱码“�”，原来的字已经丢了，请重新打上",
      }
    `);
  });
});

test.each(['标题：示例', '\uFEFF标题', '', '🌞 a'])('%j is read', (text) => {
  expect(problem(utf8(text))).toBeUndefined();
});

test('such a file is reported once and read no further', () => {
  const found = { kind: 'stories', id: 'a', path: 'stories/a.mdx' } as const;
  const file = parseBytes(found, Uint8Array.from([...utf8('---\n{'), ...GBK]));
  expect(file.raw ?? file.tree).toBeUndefined();
  expect(file.problems).toMatchObject([{ rule: 'encoding', level: 'error', line: 2, column: 2 }]);
});
