import { expect, test } from 'vitest';
import {
  isPictureName,
  pictureNameFault,
  suggestPictureName,
} from '../../../src/domain/picture-name.ts';

test.each(['./cover.jpg', './a-1.svg', './a.webp'])('%s will do', (name) => {
  expect(isPictureName(name)).toBe(true);
});

test.each([
  ['./照片.jpg', '汉字', './photo.jpg'],
  ['./IMG_2031.JPG', '大写字母', './img-2031.jpg'],
  ['./my photo.png', '空格', './my-photo.png'],
  ['./a/b.png', '别的符号', './a-b.png'],
  ['cover.jpg', '前面有“./”', './cover.jpg'],
  ['./cover.heic', '另存为', undefined],
  ['./cover.gif', '另存为', undefined],
])('%s will not: %s', (name, fault, suggestion) => {
  expect(isPictureName(name)).toBe(false);
  expect(pictureNameFault(name)).toContain(fault);
  expect(suggestPictureName(name)).toBe(suggestion);
});
