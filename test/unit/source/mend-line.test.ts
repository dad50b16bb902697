import { expect, test } from 'vitest';
import { mendLine } from '../../../src/source/mend-line.ts';

test.each([
  ['title：工地', 'title: 工地'],
  ['title：工地：南门', 'title: 工地：南门'],
  ['title:工地', 'title: 工地'],
  ['title: a: b', 'title: "a: b"'],
  ['title:a: b', 'title: "a: b"'],
  ['title: "x"y', `title: '"x"y'`],
  [`title: "x"'y'`, `title: '"x"''y'''`],
  ['title: @工地', 'title: "@工地"'],
  ['title: *工地', 'title: "*工地"'],
  ['title: &工地 南门', 'title: "&工地 南门"'],
  ['\ttitle: 工地', '  title: 工地'],
  ['  - name：小明', '  - name: 小明'],
  ['title：', 'title:'],
  ['title：工地\r', 'title: 工地'],
])('%j becomes %j', (line, expected) => {
  expect(mendLine(line)).toBe(expected);
});

test.each(['title: 工地', 'title:', '  - name: 小明', '工地', '- 工地', 'title: “工地”'])(
  '%j is left alone',
  (line) => {
    expect(mendLine(line)).toBeUndefined();
  },
);
