import { expect, test } from 'vitest';
import { isDocumentNumber, suggestDocumentNumber } from '../../../src/domain/document-number.ts';

test.each([
  ['蚌工〔2020〕60号', true],
  ['蚌工[2020]60号', false],
  ['蚌工（2020）60号', false],
  ['蚌工【2020】60号', false],
  ['蚌工〔2020〕第60号', false],
  ['蚌工〔2020〕060号', false],
  ['蚌工〔20〕60号', false],
  ['蚌工〔2020〕60', false],
  ['〔2020〕60号', false],
  ['蚌工〔2020〕0号', false],
])('is %s in the form of the standard: %s', (value, expected) => {
  expect(isDocumentNumber(value)).toBe(expected);
});

test.each([
  ['蚌工[2020]60号', '蚌工〔2020〕60号'],
  ['蚌工【2020】60号', '蚌工〔2020〕60号'],
  ['蚌工（2020）第060号', '蚌工〔2020〕60号'],
  ['蚌工［2020］60', '蚌工〔2020〕60号'],
  [' 蚌工 ( 2020年 ) 60 号', '蚌工〔2020〕60号'],
  ['2020年60号', undefined],
  ['蚌工2020-60', undefined],
])('%s probably means %s', (value, expected) => {
  expect(suggestDocumentNumber(value)).toBe(expected);
});
