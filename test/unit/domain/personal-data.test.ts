import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isBankCard, isBookNumber, isCreditCode } from '../../../src/domain/bank-card.ts';
import { findPersonalData, maskPersonalNumbers } from '../../../src/domain/personal-data.ts';

test.each([
  ['4111111111111111', true],
  ['6222020000000000000', true],
  ['6222021001116245702', true],
  ['4111111111111112', false],
  ['411111111111', false],
  ['62220200000000000000', false],
])('bank card %s: %s', (value, expected) => {
  expect(isBankCard(value)).toBe(expected);
});

test.each([
  ['91350100M000100Y43', true],
  ['91350100M000100Y44', false],
  ['91350100M000100I43', false],
  ['913501', false],
])('credit code %s: %s', (value, expected) => {
  expect(isCreditCode(value)).toBe(expected);
});

test.each([
  ['9787302511625', true],
  ['9787302511626', false],
  ['6222020000000', false],
])('book number %s: %s', (value, expected) => {
  expect(isBookNumber(value)).toBe(expected);
});

test.each([
  ['身份证11010519491231002X', 'id-card', '110105********002X'],
  ['证号110105 19491231 002X。', 'id-card', '110105********002X'],
  ['证号１１０１０５１９４９１２３１００２Ｘ', 'id-card', '110105********002X'],
  ['卡号6222021001116245702', 'bank-card', '6222***********5702'],
  ['卡号6222 0210 0111 6245 702', 'bank-card', '6222***********5702'],
  ['电话13812345678', 'mobile', '138****5678'],
  ['电话138 1234 5678', 'mobile', '138****5678'],
  ['电话+86 138-1234-5678', 'mobile', '138****5678'],
  ['电话１３８１２３４５６７８', 'mobile', '138****5678'],
  ['写信给zhang.san@example.com。', 'email', 'z***@example.com'],
  ['家住固镇县谷阳路12号3栋502室', 'home-address', '家住固镇县谷阳路**号*栋***室'],
  ['老张，翠苑小区5号楼2单元301。', 'home-address', '翠苑小区*号楼*单元***'],
  ['他住在固镇县李村3组12号', 'home-address', '他住在固镇县李村*组**号'],
])('%s', (text, kind, masked) => {
  expect(findPersonalData(text)).toMatchObject([{ kind, masked }]);
});

test.each([
  '340302199002300014',
  '统一社会信用代码91340300MA2N123456',
  'https://example.org/2021/13812345678/6222021001116245702.html',
  '补发工资138123元，共13812345678902元',
  '12351、0552-1234567',
  '在哪栋楼、干什么、几个工',
  '3栋楼有20户',
  '工地3号楼有120人',
  '住在厂里的5号楼',
  '蚌埠市东海大道5183号',
  '2021-01-25 2021-02-28',
  '117.389719',
])('nothing personal: %s', (text) => {
  expect(findPersonalData(text)).toEqual([]);
});

test('places and overlaps', () => {
  expect(findPersonalData('甲13812345678@example.com，乙a@example.com')).toMatchObject([
    { kind: 'mobile', index: 1, value: '13812345678' },
    { kind: 'email', index: 26 },
  ]);
});

test('numbers are masked where they stand, the rest stays', () => {
  expect(maskPersonalNumbers('“13812345678”和11010519491231002X，a@example.com')).toBe(
    '“138****5678”和110105********002X，a@example.com',
  );
});

test('masked text holds no numbers any more', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[0-9Xx +-]{0,60}$/), (text) => {
      const left = findPersonalData(maskPersonalNumbers(text));
      expect(left.filter(({ kind }) => kind === 'id-card')).toEqual([]);
    }),
  );
});
