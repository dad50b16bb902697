import { visit } from 'unist-util-visit';
import { showsChild, tracesOfMinors, type Trace } from '../domain/minors.ts';
import { start } from '../source/body.ts';
import type { SourceFile } from '../source/types.ts';
import { atPlace, atValue, defineFileCheck, type Finding } from './base.ts';
import { listAt, textAt, valueAt } from './raw.ts';
import { ownWords } from './words.ts';

const MESSAGES: Record<Trace['kind'], (words: string) => string> = {
  name: (words) =>
    `“${words[0]}＊”像是孩子的真名：改成“孩子”“小＊”，或者用化名，写在 people 里、注明“（化名）”`,
  school: (words) => `“${words}”说出了孩子的学校，认识的人就知道是谁：写“上小学”“读高中”就够了`,
  class: (words) => `“${words}”说出了孩子在哪个班，认识的人就知道是谁：请删去`,
};

export const minor = defineFileCheck({
  id: 'minor',
  level: 'error',
  excusable: true,
  reason:
    '孩子的名字、学校和脸一登出来，同学邻居就认得；不满十四周岁的，还要监护人同意（《个人信息保护法》第三十一条）',
  *findIn(file) {
    if (file.kind !== 'stories') return;
    const changed = new Set(
      listAt(file.raw, ['people'])
        .filter((person) => textAt(person, ['nameStyle']) === '化名')
        .map((person) => textAt(person, ['name']) ?? ''),
    );
    for (const { text, place } of ownWords(file)) {
      for (const { kind, words, index } of tracesOfMinors(text, changed)) {
        yield atPlace(file, place(index, words), MESSAGES[kind](words));
      }
    }
    const quote = textAt(file.raw, ['quote', 'text']) ?? '';
    for (const { kind, words } of tracesOfMinors(quote, changed)) {
      yield atValue(file, ['quote', 'text'], MESSAGES[kind](words));
    }
    yield* inPictures(file);
  },
});

const PHOTO = /\.(?:jpe?g|png)$/;
const SEEN = '图片说明里有孩子：把脸处理到认不出来，再写明“面部已处理”；或者换一张没有孩子的';

function* inPictures(file: SourceFile): Generator<Finding> {
  const cover = textAt(file.raw, ['picture', 'file']) ?? '';
  if (PHOTO.test(cover) && valueAt(file.raw, ['picture', 'madeByAi']) !== true) {
    const minors = textAt(file.raw, ['picture', 'minors']);
    if (minors !== '有，认不出是谁' && showsChild(textAt(file.raw, ['picture', 'alt']) ?? '')) {
      yield atValue(file, ['picture', 'alt'], SEEN);
    } else if (minors === undefined && tellsOfHardship(file)) {
      const message = '困难职工家里的照片，要有人看过有没有孩子，在 picture 里写明 minors';
      yield atValue(file, ['picture', 'file'], `${message}：没有未成年人，或者“有，认不出是谁”`);
    }
  }
  if (!file.tree) return;
  const found: Finding[] = [];
  visit(file.tree, 'image', (node) => {
    if (PHOTO.test(node.url) && showsChild(node.alt ?? '')) {
      found.push(atPlace(file, start(node), SEEN));
    }
  });
  yield* found;
}

const HARDSHIP = /困难|低保|脱困|在档|患病|大病|残疾|单亲/;

/** A visit, or a person in difficulty; what is made up shows nobody's child. */
function tellsOfHardship({ raw }: SourceFile): boolean {
  if (valueAt(raw, ['sample']) === true) return false;
  const roles = listAt(raw, ['people']).map((person) => textAt(person, ['role']) ?? '');
  return textAt(raw, ['kind']) === 'visit' || roles.some((role) => HARDSHIP.test(role));
}
